import type { PageUpdate } from './page-update';
import { Passages } from './passages';
import { readTree } from './read-tree';
import { Teller } from './teller';

/** Reads a page once, in one go, and tells everything. `followPage` does the same in slices and goes on. */
export function gatherPage(window: Window, send: (update: PageUpdate) => void): void {
  const found = new Passages();
  const work = readTree(window.document, { found, onRoot: () => undefined, onFrame: () => undefined });
  while (!work.next().done);
  new Teller(window, found, send).tell({ done: true, foreignFrames: 0 });
}
