// What the production build weighs, in kB gzip, against the goals of the project. Run "npm run build" first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const build = join(import.meta.dirname, '..', '.output', 'chrome-mv3');
const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(js|css)$/.test(name),
);
const kilobytes = (names) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(build, name))).byteLength, 0) / 1000;

/** The scripts that a page of the extension loads before it can show anything. */
function initial(page) {
  const html = readFileSync(join(build, page), 'utf8');
  return files.filter((name) => name.endsWith('.js') && html.includes(name.replaceAll('\\', '/')));
}

for (const [what, names, goal] of [
  ['page reader', ['page-reader.js'], 10],
  ['worker', ['background.js'], 60],
  ['panel, initial scripts', initial('sidepanel.html'), 120],
]) {
  const size = kilobytes(names);
  console.log(
    `${what.padEnd(24)} ${size.toFixed(1).padStart(6)} kB gzip, goal ${goal} (${(size / goal).toFixed(2)} of it)`,
  );
}
