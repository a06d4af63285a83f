// `npm run notices`: writes public/third-party-notices.txt, which goes into every package: who wrote the code that Facet is built with, and
// under which licence. With --check it only says whether the file is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const FILE = join(root, 'public', 'third-party-notices.txt');

/** Licences that let their code be part of a package like ours, as long as their notice goes along. */
const FITTING = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'];

/** Licences that ask for a link instead of their whole text: MPL 2.0, sections 3.1 and 3.2. */
const LINKED = {
  'MPL-2.0': (name) =>
    `Its source is at https://www.npmjs.com/package/${name}, under the Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/`,
};

/** Development dependencies of which something is in the build. */
const BUILT_IN = ['wxt', 'webextension-polyfill'];

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** The place in the lock file where `name` is found from `from`, as Node looks for it. */
function locate(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

const found = new Set();
function add(name, from, deep) {
  const place = locate(name, from);
  // Types are no code, and a peer that is optional may be absent.
  if (place === undefined || found.has(place) || name.startsWith('@types/')) return;
  found.add(place);
  if (deep) for (const next of Object.keys(packages[place].dependencies ?? {})) add(next, place, true);
}
for (const name of Object.keys(dependencies)) add(name, '', true);
for (const name of BUILT_IN) add(name, '', false);

/** A package without a licence file of its own still names its licence. */
function licenceText(place) {
  const folder = join(root, place);
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice)(\.|$)/i.test(name));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

const parts = [...found].sort().map((place) => {
  const { version, license } = packages[place];
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (!FITTING.includes(license))
    throw new Error(`${name} ${version} is under ${license}, which nobody has looked at.`);
  const text = (LINKED[license]?.(name) ?? licenceText(place)) || `https://spdx.org/licenses/${license}.html`;
  return `${name} ${version} (${license})\n\n${text}`;
});
const text = `Facet is built with these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('public/third-party-notices.txt is out of date: run "npm run notices".');
    process.exitCode = 1;
  }
} else writeFileSync(FILE, text);
console.log(`${parts.length} packages, all under licences that fit.`);
