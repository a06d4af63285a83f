import { identityKey } from '@/lib/core/identity/key';
import { findIdentities } from '@/lib/page/find-identities';
import type { FacetReader } from './contract.ts';

declare global {
  var facetReader: FacetReader;
}

/** Plugs the reader of the extension into the benchmark; nothing else of `bench/read` knows its functions. */
globalThis.facetReader = {
  read: (document, url) =>
    findIdentities(document, url).findings.map(({ identity }) => identityKey(identity)),
};
