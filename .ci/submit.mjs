// `npm run submit -- --dry-run`: checks the stores' credentials; without --dry-run it uploads the packages of "npm run zip" for review.
// The credentials are asked for once by "npx wxt submit init" and kept in .env.submit, which is never committed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root, run } from './setup.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packed = (kind) => join(root, '.output', `facet-${version}-${kind}.zip`);
const missing = ['chrome', 'edge', 'firefox', 'sources'].map(packed).filter((path) => !existsSync(path));

if (missing.length > 0) {
  console.error(`There is no ${missing[0]}: run "npm run zip" first.`);
  process.exitCode = 1;
} else if (!existsSync(join(root, '.env.submit'))) {
  console.error(
    'There is no .env.submit with the credentials of the stores: run "npx wxt submit init" first.',
  );
  process.exitCode = 1;
} else {
  const packages = [
    ['--chrome-zip', packed('chrome')],
    ['--edge-zip', packed('edge')],
    ['--firefox-zip', packed('firefox')],
    ['--firefox-sources-zip', packed('sources')],
  ];
  const args = ['wxt', 'submit', ...packages.flat(), ...process.argv.slice(2)];
  process.exitCode = run('npx', args, { env: environment() }) ? 0 : 1;
}
