/** Where a value stands in an answer, outermost key first. */
export type JsonPath = readonly (string | number)[];

/** The path as a JSON pointer (RFC 6901): `['a/b', 0]` is "/a~1b/0", the empty path is "". */
export const jsonPointer = (path: JsonPath): string =>
  path.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
