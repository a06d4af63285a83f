import fc from 'fast-check';
import { isObject, readJson } from '@/lib/core/answer/read-json';

const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

/** Bodies that are no answer of anybody. */
const NO_ANSWER = [
  '',
  ' ',
  'null',
  '0',
  '"text"',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '[{}]',
  '<html><body>Sign in to the network</body></html>',
  '{"__proto__": {"name": "Nobody"}}',
  '{"constructor": {"prototype": {}}, "person": {"id": "1", "__proto__": null}}',
  '{"error": {"message": 7}}',
  DEEP,
];

/** What any value may turn into. "DEEP" becomes deep nesting. */
const REPLACEMENTS: readonly unknown[] = [
  null,
  '',
  '   ',
  'text',
  'a,b,,c',
  -1,
  1e308,
  true,
  [],
  {},
  [null, 'text', 7, ['nested'], {}],
  { nested: { deeper: [1] } },
  'https://user:password@www.linkedin.com/in/somebody',
  'javascript:alert(1)',
  'PE01',
  '2026-99-99T00:00:00',
];

/** The body as it might come one day: cut off, with fields removed, emptied, of another type or deeply nested, or replaced altogether. */
export function mutatedBodies(body: string): fc.Arbitrary<string> {
  const json = readJson(body);
  const cutOff = fc.nat(body.length).map((length) => body.slice(0, length));
  const replaced = fc.constantFrom(...NO_ANSWER);
  if (!json.ok) return fc.oneof(cutOff, replaced);
  const change = fc.record({
    place: fc.nat(10_000),
    replacement: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...REPLACEMENTS).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.constantFrom('REMOVED', DEEP, '{"__proto__": {"text": "x"}}') },
      { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
    ),
  });
  const changed = fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) =>
      changes.reduce((text, { place, replacement }) => withChange(text, place, replacement), body),
    );
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 1, arbitrary: cutOff },
    { weight: 1, arbitrary: replaced },
  );
}

/** The JSON text with the value at one of its places (counted through) replaced by other JSON text, or removed. */
function withChange(text: string, place: number, replacement: string): string {
  const json = readJson(text);
  // What is this deep already cannot be walked by recursion here either.
  if (!json.ok || text.includes(DEEP)) return text;
  const count = countValues(json.value);
  let left = place % count;
  const write = (value: unknown): string | undefined => {
    if (left-- === 0) return replacement === 'REMOVED' ? undefined : replacement;
    if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? 'null').join(',')}]`;
    if (!isObject(value)) return JSON.stringify(value);
    const entries = Object.entries(value).flatMap(([key, item]) => {
      const written = write(item);
      return written === undefined ? [] : [`${JSON.stringify(key)}:${written}`];
    });
    return `{${entries.join(',')}}`;
  };
  return write(json.value) ?? '';
}

function countValues(value: unknown): number {
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : isObject(value)
      ? Object.values(value)
      : [];
  return items.reduce((sum: number, item) => sum + countValues(item), 1);
}
