import { isObject } from '@/lib/core/answer/read-json';

/** What may happen to a field of an answer one day; 'removed' takes it out altogether. */
const FATES: readonly [name: string, fate: (value: unknown) => unknown][] = [
  ['removed', () => undefined],
  ['null', () => null],
  ['of another type', (value) => (typeof value === 'string' ? 7 : 'text')],
  ['a list', () => [null, 7, 'text', [], {}]],
  ['an object', () => ({ text: 'text' })],
  ['huge', (value) => (Array.isArray(value) ? Array<unknown>(100).fill(value[0]) : 'x'.repeat(10_000))],
  ['a number without end', () => 1e308],
  [
    'a prototype',
    () => JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{}}}') as unknown,
  ],
];

type Path = readonly (string | number)[];

/** Every place in the JSON, of lists the first item: what holds for one item holds for the others. */
function pathsOf(value: unknown, before: Path = []): Path[] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.slice(0, 1).map((item, index) => [index, item])
    : isObject(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, item]) => [[...before, key], ...pathsOf(item, [...before, key])]);
}

function changedAt(value: unknown, [key, ...rest]: Path, fate: (value: unknown) => unknown): unknown {
  if (key === undefined) return fate(value);
  const set = (item: unknown) => changedAt(item, rest, fate);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? set(item) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? set(item) : item]),
  );
}

/** The body with each of its fields in turn removed, null, of another type, huge or a prototype; says which. */
export function* everyFieldChanged(json: unknown): Generator<{ what: string; body: string }> {
  for (const path of pathsOf(json)) {
    for (const [name, fate] of FATES) {
      const body = JSON.stringify(changedAt(json, path, fate));
      yield { what: `/${path.join('/')} ${name}`, body };
    }
  }
}
