import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../.ci/setup.mjs';

/** `npm run bench` runs every part; `npm run bench -- read` one of them; `--short` is for parts that take minutes. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  panel: ['wxt build', 'node bench/panel/open.ts', 'vitest bench --run'],
  read: ['node bench/read/run.ts'],
  bytes: ['wxt build', 'node bench/bytes.mjs'],
  merge: ['npm run bench:merge'],
  lookup: ['wxt build', 'node bench/lookup/main.ts'],
};

const [options, names] = [true, false].map((isOption) =>
  process.argv.slice(2).filter((argument) => argument.startsWith('--') === isOption),
);
const chosen = names && names.length > 0 ? names : Object.keys(PARTS);
process.env.FACET_CHROMIUM ??= await ensureChromium();

for (const name of chosen) {
  const commands = PARTS[name];
  if (!commands) {
    console.error(`There is no part "${name}". There are: ${Object.keys(PARTS).join(', ')}.`);
    process.exit(1);
  }
  for (const command of commands) {
    const line = name === 'read' ? [command, ...(options ?? [])].join(' ') : command;
    if (spawnSync(line, { shell: true, stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }
}
