// Every regular expression of the production build takes time linear in its text, so that no page and no vendor can make Facet
// hang; libraries' count too. Literals are found by parsing; those that the page reader composes, by running it. What cannot be
// decided in time is a complaint: write it simpler. `npx wxt build` comes first.
import { atob } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { check } from 'recheck';

const BUILD = '.output/chrome-mv3';
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

/** The reader composes expressions when it starts. It then misses the page it would read, and ends. */
function collectComposed(source, file) {
  const context = createContext({ TextDecoder, URL, atob, console: { error() {} } });
  context.note = (pattern, flags) => note(pattern, flags, file);
  const recorder = `{
    const make = (target, [pattern, flags = '']) => (note(String(pattern), flags), new target(pattern, flags));
    RegExp = new Proxy(RegExp, { construct: make, apply: (target, _, given) => make(target, given) });
  }`;
  try {
    runInContext(recorder + source, context);
  } catch (error) {
    if (!/location is not defined/.test(String(error))) throw error;
  }
}

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
for (const file of files) {
  const source = readFileSync(join(BUILD, file), 'utf8');
  collect(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), file);
  if (file === 'page-reader.js') collectComposed(source, file);
}

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
