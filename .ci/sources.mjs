// Mozilla builds the add-on from the sources it is given and compares. This does the same: unpacks the sources elsewhere, builds, and wants
// the very bytes of the package. Run "npm run zip" first.
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, root, run } from './setup.mjs';
import { unzip } from './unzip.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const output = (...names) => join(...names.slice(0, -1), '.output', names.at(-1));
const place = mkdtempSync(join(tmpdir(), 'facet-sources-'));
try {
  unzip(readFileSync(output(root, `facet-${version}-sources.zip`)), place);
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  const quiet = { cwd: place, env: environment(), stdio: ['ignore', 'ignore', 'inherit'] };
  if (!run('npx', ['wxt', 'zip', '-b', 'firefox'], quiet)) throw new Error('The sources do not build.');
  const name = `facet-${version}-firefox.zip`;
  const same = readFileSync(output(root, name)).equals(readFileSync(output(place, name)));
  console.log(same ? 'The sources build the package, byte for byte.' : 'The sources build another package.');
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
