// Every regular expression of the production build takes time linear in its text, so that no page and no vendor can make Facet
// hang; libraries' count too. Literals are found by parsing; those that are composed of parts, by
// loading the modules that do (hence `node --import ./bench/resolve.mjs`). What cannot be
// decided in time is a complaint: write it simpler. `npx wxt build` comes first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { check } from 'recheck';

const BUILD = '.output/chrome-mv3';
const IDENTITY = 'lib/core/identity';
// Most take milliseconds; on a busy machine the slowest takes half a minute.
const TIMEOUT_MS = 60_000;

/** The files in which each expression stands, by `/pattern/flags`. */
const places = new Map();

function note(pattern, flags, file) {
  const key = `/${pattern}/${flags}`;
  if (!places.has(key)) places.set(key, { pattern, flags, files: new Set() });
  places.get(key).files.add(file);
}

function collect(node, file) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'Literal' && node.regex) note(node.regex.pattern, node.regex.flags, file);
  const made =
    (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp';
  if (made && node.arguments.every((argument) => typeof argument.value === 'string')) {
    note(node.arguments[0]?.value ?? '', node.arguments[1]?.value ?? '', file);
  }
  for (const part of Object.values(node)) collect(part, file);
}

/** Some are composed of parts when the modules of identities are loaded; those are caught while that happens. */
async function collectComposed() {
  const plain = globalThis.RegExp;
  const make = (target, [pattern, flags = '']) => {
    note(pattern instanceof plain ? pattern.source : String(pattern), flags, IDENTITY);
    return new target(pattern, flags);
  };
  globalThis.RegExp = new Proxy(plain, {
    construct: make,
    apply: (target, _, given) => make(target, given),
  });
  const modules = readdirSync(IDENTITY).filter((name) => /^(?!.*\.test\.).*\.ts$/.test(name));
  for (const name of modules) await import(pathToFileURL(join(IDENTITY, name)).href);
  globalThis.RegExp = plain;
}

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
for (const file of files) {
  const source = readFileSync(join(BUILD, file), 'utf8');
  collect(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), file);
}

await collectComposed();

const complaints = [];
const started = Date.now();
for (const [key, { pattern, flags, files }] of places) {
  const verdict = await check(pattern, flags, { timeout: TIMEOUT_MS });
  if (verdict.status === 'safe') continue;
  const why = verdict.status === 'vulnerable' ? `${verdict.complexity.type} time` : verdict.error.kind;
  complaints.push(`${key} in ${[...files].join(', ')}: ${why}`);
}
for (const complaint of complaints) console.error(complaint);
console.log(
  `${places.size} regular expressions in ${files.length} files checked in ${Math.round((Date.now() - started) / 1000)} s, ${complaints.length} complaints`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;
