import { identityKey } from '@/lib/core/identity/key';
import { gatherPage } from '@/lib/page/gather-page';
import { Passages } from '@/lib/page/passages';
import { readChanged } from '@/lib/page/read-changed';
import { readTree, type TreeReader } from '@/lib/page/read-tree';
import { createSlices } from '@/lib/page/slices';
import { Teller } from '@/lib/page/teller';
import { PageFindings } from '@/lib/page/understand/page-findings';
import type { FacetReader } from './contract.ts';

declare global {
  var facetReader: FacetReader;
}

const END = { done: true, foreignFrames: 0 };

function start() {
  const findings = new PageFindings();
  const found = new Passages();
  const teller = new Teller(window, found, (update) => findings.update(0, update));
  const tree: TreeReader = { found, onRoot: () => undefined, onFrame: () => undefined };
  return { findings, teller, tree };
}

const keysOf = (findings: PageFindings): string[] =>
  (findings.reading(undefined)?.findings ?? [])
    .filter(({ hidden }) => !hidden)
    .map(({ identity }) => identityKey(identity));

/**
 * Plugs the reader of the extension into the benchmark; nothing else of `bench/read` knows its functions. What is timed is what the
 * page's own thread does: gathering passages. What they mean is found out in the panel's process, and asked for outside the timing.
 */
globalThis.facetReader = {
  gather: () => gatherPage(window, () => undefined),

  read: () => {
    const findings = new PageFindings();
    gatherPage(window, (update) => findings.update(0, update));
    return keysOf(findings);
  },

  async readSliced(document) {
    const { findings, teller, tree } = start();
    const slices = createSlices();
    let longestTaskMs = 0;
    let totalMs = 0;
    let since = performance.now();
    let latest = since;
    const ended = () => {
      longestTaskMs = Math.max(longestTaskMs, latest - since);
      totalMs += latest - since;
    };
    function* timed() {
      const work = readTree(document, tree);
      while (!work.next().done) {
        latest = performance.now();
        yield undefined;
      }
      latest = performance.now();
    }
    await slices.run(timed(), () => {
      ended();
      since = performance.now();
      return true;
    });
    ended();
    slices.stop();
    teller.tell(END);
    return { keys: keysOf(findings), longestTaskMs, totalMs };
  },

  change(document, _, append) {
    const { findings, teller, tree } = start();
    for (const work = readTree(document, tree); !work.next().done;);
    teller.tell(END);
    append();
    const added = document.body.lastElementChild;
    if (!added) throw new Error('Nothing was appended.');
    const since = performance.now();
    for (const work = readChanged(added, tree); !work.next().done;);
    teller.tell(END);
    const scriptMs = performance.now() - since;
    return Promise.resolve({ keys: keysOf(findings), scriptMs });
  },
};
