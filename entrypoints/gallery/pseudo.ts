import type { Dictionary } from '@/lib/core/words/dictionary';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  S: 'Š',
  N: 'Ñ',
};

/** Accented and two fifths longer, as translations tend to be; places for elements ("{link}") stay as they are. */
const stretch = (text: string): string => {
  const accented = text.replace(/\{[a-z]+\}|[a-zA-Z]/g, (piece) => ACCENTS[piece] ?? piece);
  return `${accented}${'·ẋ'.repeat(Math.ceil(text.length / 5))}`;
};

function stretched(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value);
  if (typeof value === 'function')
    return (...parameters: unknown[]) => stretched(Reflect.apply(value, undefined, parameters));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stretched(inner)]));
  return value;
}

const areas: Record<string, Record<string, object>> = import.meta.glob('../../lib/core/words/en/*.ts', {
  eager: true,
});

/** A language that nobody speaks: what in it is short or plain is not from the catalogue, and what it breaks a translation can break. */
export const pseudo: Partial<Dictionary> = Object.fromEntries(
  Object.values(areas).flatMap((module) =>
    Object.entries(module).map(([name, texts]) => [name.replace(/Words$/, ''), stretched({ ...texts })]),
  ),
);
