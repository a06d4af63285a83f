// `npm run zip`: the packages for the stores, with Mozilla's sources beside them, their sizes and their fingerprints.
// The same commit gives the same bytes: WXT writes the files in alphabetical order and without dates.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root, run } from './setup.mjs';

/** What one package may weigh, in kB. */
const BUDGET_KB = 500;

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let over = false;
for (const browser of ['chrome', 'edge', 'firefox']) {
  const quiet = { env: environment(), stdio: ['ignore', 'ignore', 'inherit'] };
  if (!run('npx', ['wxt', 'zip', '-b', browser], quiet)) process.exit(1);
  over = show(browser, BUDGET_KB) || over;
}
show('sources');
if (over) {
  console.error(`A package weighs more than ${BUDGET_KB} kB.`);
  process.exitCode = 1;
}

/** Answers whether the file weighs more than it may. */
function show(kind, budget) {
  const name = `facet-${version}-${kind}.zip`;
  const bytes = readFileSync(join(root, '.output', name));
  const size = bytes.byteLength / 1000;
  const goal = budget === undefined ? '' : ` of ${budget}`;
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  console.log(`${name.padEnd(28)} ${size.toFixed(1).padStart(7)} kB${goal.padEnd(8)} sha256 ${fingerprint}`);
  return budget !== undefined && size > budget;
}
