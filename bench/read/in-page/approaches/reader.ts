import type { Approach } from './approach.ts';

export const READER = 'Facet';

/** The reader under test, in one go. Its findings are keys already. */
export const facet: Approach = {
  name: READER,
  read: (document, url) => globalThis.facetReader.read(document, url),
  inPage: (document, url) => globalThis.facetReader.gather(document, url),
};

/** The same with all that is done in the panel's process, which costs the page nothing. */
export const facetAndPanel: Approach = {
  name: 'Facet, panel included',
  read: (document, url) => globalThis.facetReader.read(document, url),
};
