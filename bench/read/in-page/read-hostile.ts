import { lookAtAll, seen } from './approaches/floors.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { interleave, sampleOf, type Sample } from './sample.ts';
import { sampleOfSliced } from './sliced.ts';

/** Milliseconds of the floor and of the reader, round by round. */
export interface HostileFigures {
  floorMs: number[];
  readMs: number[];
  sliced?: { totalMs: number[]; longestTaskMs: number[] };
}

export function buildHostile(name: string, size: number): void {
  document.body.replaceChildren();
  hostilePage(name).build(document, size);
}

export async function readHostile(name: string, rounds: number): Promise<HostileFigures> {
  const url = location.href;
  const floor = hostilePage(name).floor === 'indexOf' ? indexOf : walkOver(rootsBelow(document));
  const samples: Sample[] = [sampleOf(floor), sampleOf(() => globalThis.facetReader.gather(document, url))];
  const slices = sampleOfSliced(url);
  const [floorMs = [], readMs = [], totalMs = []] = await interleave(
    slices ? [...samples, slices.sample] : samples,
    rounds,
  );
  return { floorMs, readMs, ...(slices && { sliced: { totalMs, longestTaskMs: slices.longestTaskMs } }) };
}

/** What nobody can avoid who looks at every text and link, the shadow roots' too; finding those is not counted. */
function walkOver(roots: readonly (Document | ShadowRoot)[]): () => void {
  return () => {
    seen.characters = roots.reduce((characters, root) => characters + lookAtAll(root), 0);
  };
}

function rootsBelow(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // The list grows while it is walked.
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/** What nobody can avoid who wants to know whether a text holds an @. */
function indexOf(): void {
  seen.characters = (document.body.textContent ?? '').indexOf('@');
}

function hostilePage(name: string) {
  const page = HOSTILE_PAGES.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`There is no hostile page "${name}".`);
  return page;
}
