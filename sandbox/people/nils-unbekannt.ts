import type { SandboxPerson } from '../types.ts';

/** On a page, but known to nobody. */
export const nilsUnbekannt: SandboxPerson = {
  slug: 'nils-unbekannt',
  name: 'Nils Unbekannt',
  emails: ['nils.unbekannt@cobalt-ferry.com'],
  company: 'cobalt-ferry.com',
  crustdata: 'PE01',
  apollo: null,
  ziaPeople: 'DATA_NOT_FOUND',
};
