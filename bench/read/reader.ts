import { identityKey } from '@/lib/core/identity/key';
import { gatherPage } from '@/lib/page/gather-page';
import { PageFindings } from '@/lib/page/understand/page-findings';
import type { FacetReader } from './contract.ts';

declare global {
  var facetReader: FacetReader;
}

/** Plugs the reader of the extension into the benchmark; nothing else of `bench/read` knows its functions. */
globalThis.facetReader = {
  read: () => {
    const findings = new PageFindings();
    gatherPage(window, (update) => findings.update(0, update));
    return (findings.reading(undefined)?.findings ?? [])
      .filter(({ hidden }) => !hidden)
      .map(({ identity }) => identityKey(identity));
  },
};
