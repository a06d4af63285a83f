// `npm run release -- 0.2.0`: the version in package.json and the lock file, and the date in CHANGELOG.md. Commits nothing: look, then commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeChanges } from './close-changes.mjs';
import { root, run } from './setup.mjs';

const [version = ''] = process.argv.slice(2);
const changelog = join(root, 'CHANGELOG.md');
const closed = closeChanges(readFileSync(changelog, 'utf8'), version, new Date().toISOString().slice(0, 10));
if (!closed.ok) {
  console.error(closed.why);
  process.exitCode = 1;
} else if (run('npm', ['version', version, '--no-git-tag-version', '--allow-same-version'])) {
  writeFileSync(changelog, closed.text);
  console.log(`Version ${version}. Now "npm run zip", and commit.`);
} else process.exitCode = 1;
