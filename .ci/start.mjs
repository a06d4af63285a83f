// `npm start`: from a fresh clone to a person enriched in the panel.
import { ensureChromium, ensurePackages, environment, run } from './setup.mjs';

ensurePackages();
const chromium = await ensureChromium();
const env = environment({ FACET_CHROMIUM: chromium });
const ready = run('npx', ['wxt', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode = ready && run('node', ['e2e/demo.ts'], { env }) ? 0 : 1;
