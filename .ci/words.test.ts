import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/core/words/area';
import { LANGUAGES, type Language } from '@/lib/core/words/languages';
import { loadDictionary } from '@/lib/core/words/load-dictionary';

const root = join(import.meta.dirname, '..');
const modules: Record<string, Record<string, object>> = import.meta.glob('../lib/core/words/en/*.ts', {
  eager: true,
});
const AREAS = Object.values(modules).flatMap((module) =>
  Object.entries(module).map(([name, texts]) => ({ name: name.replace(/Words$/, ''), texts: { ...texts } })),
);

/** All code that is shown to people, as one text, with the English texts that use others; without tests, translations and the gallery. */
const SOURCE = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter(
    (name) =>
      /\.tsx?$/.test(name) && !/\.(test|spec)\.|lib\/core\/words\/(?!en)..\/|entrypoints\/gallery/.test(name),
  )
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

type Leaf = string | ((...parameters: unknown[]) => unknown);

/** Each text by its path: "problem.timeout". */
const leaves = (value: unknown, path: string): [string, Leaf][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value as Leaf]];

/** Values for parameters of any kind that a text may take; the first kind that English can be written with is taken for all languages. */
const KINDS: readonly ((place: number) => unknown)[] = [
  (place) => 7001 + place,
  (place) => `Sample${place}`,
  (place) => [`Sample${place}`],
  (place) => new Date(Date.UTC(2026, 10, 7 + place)),
];

const write = (leaf: Leaf, kind: (place: number) => unknown): string | undefined => {
  if (typeof leaf === 'string') return leaf;
  try {
    const written = leaf(...Array.from({ length: leaf.length }, (_, place) => kind(place)));
    return typeof written === 'string' && !/undefined|NaN|\[object/.test(written) ? written : undefined;
  } catch {
    return undefined;
  }
};

/** What a text takes from its parameters, without the separators that each language writes in numbers. */
const taken = (text: string): string[] =>
  [...text.replaceAll(/(?<=\d)[.,\s\u202F\u00A0](?=\d{3})/g, '').matchAll(/700\d|sample\d|\{[a-z]+\}/gi)]
    // English writes Zoho's names of fields small within a sentence.
    .map(([piece]) => piece.toLowerCase())
    .toSorted();

const OTHERS = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

afterEach(() => speak({}, 'en'));

describe.each(AREAS)('$name', ({ name, texts }) => {
  it.each(Object.keys(texts))('the text %s is used', (key) => {
    expect(SOURCE).toMatch(new RegExp(String.raw`\b${name}Words\b\??\.${key}\b`));
  });

  it.each(OTHERS)('says everything in %s', async (language) => {
    const english = new Map(leaves(texts, name));
    const dictionary = await loadDictionary(language);
    const other = new Map(leaves(dictionary[name as keyof typeof dictionary], name));
    expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const wrong: string[] = [];
    for (const [path, leaf] of english) {
      const theirs = other.get(path);
      speak({}, 'en');
      const kind = KINDS.find((one) => write(leaf, one) !== undefined);
      const said = kind && write(leaf, kind);
      speak(dictionary, language);
      const translated = kind && theirs !== undefined ? write(theirs, kind) : undefined;
      if (said === undefined) wrong.push(`${path}: cannot be written in English`);
      else if (translated === undefined || (translated.trim() === '' && said.trim() !== ''))
        wrong.push(`${path}: says nothing`);
      else if (taken(translated).join() !== taken(said).join())
        wrong.push(`${path}: “${translated}” leaves out or adds to “${said}”`);
      // Names and single words can be the same in two languages; a sentence cannot.
      else if (translated === said && (said.match(/[a-z]{2,}/g) ?? []).length > 2)
        wrong.push(`${path}: still English, “${said}”`);
    }
    expect(wrong).toEqual([]);
  });
});
