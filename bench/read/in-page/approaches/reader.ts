import type { Approach } from './approach.ts';

export const READER = 'Facet';

/** The reader under test, in one go. Its findings are keys already. */
export const facet: Approach = {
  name: READER,
  read: (document, url) => globalThis.facetReader.read(document, url),
};
