// `npm run zip`: the packages for the stores, with Mozilla's sources beside them, their sizes and their fingerprints.
// The same commit gives the same bytes: WXT writes the files in alphabetical order and without dates.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { environment, root, run } from './setup.mjs';

/** What one package should weigh at most, in kB. A goal, which the stores do not have: more is shown, and fails nothing. */
const GOAL_KB = 500;

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

for (const browser of ['chrome', 'firefox']) {
  const quiet = { env: environment(), stdio: ['ignore', 'ignore', 'inherit'] };
  if (!run('npx', ['wxt', 'zip', '-b', browser], quiet)) process.exit(1);
}
// Nothing in the build asks which Chromium it runs in: "wxt zip -b edge" gives the same bytes, only later.
copyFileSync(packed('chrome'), packed('edge'));
for (const kind of ['chrome', 'edge', 'firefox']) show(kind, GOAL_KB);
show('sources');

function packed(kind) {
  return join(root, '.output', `facet-${version}-${kind}.zip`);
}

function show(kind, goal) {
  const bytes = readFileSync(packed(kind));
  const size = bytes.byteLength / 1000;
  const share = goal === undefined ? '' : `, goal ${goal} (${(size / goal).toFixed(2)} of it)`;
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  console.log(
    `${basename(packed(kind)).padEnd(28)} ${size.toFixed(1).padStart(7)} kB${share}\n  sha256 ${fingerprint}`,
  );
}
