import { APPROACHES } from './approaches/all.ts';
import { keysOf } from './keys.ts';
import { interleave, sampleOf } from './sample.ts';
import { sampleOfSliced, type SlicedFigures } from './sliced.ts';

export interface PageFigures {
  /** Whether the clock is the fine one; without isolation it counts in steps of 100 µs. */
  fineClock: boolean;
  approaches: { name: string; ms: number[]; keys: string[] }[];
  sliced?: SlicedFigures;
}

/** Reads this page by every approach, `rounds` times. */
export async function readPage(rounds: number): Promise<PageFigures> {
  const url = location.href;
  const samples = APPROACHES.map(({ read, inPage = read }) => sampleOf(() => inPage(document, url)));
  const slices = sampleOfSliced(url);
  const figures = await interleave(slices ? [...samples, slices.sample] : samples, rounds);
  return {
    fineClock: crossOriginIsolated,
    approaches: APPROACHES.map(({ name, read }, index) => ({
      name,
      ms: figures[index] ?? [],
      keys: keysOf(read(document, url)),
    })),
    ...(slices && {
      sliced: {
        totalMs: figures[APPROACHES.length] ?? [],
        longestTaskMs: slices.longestTaskMs,
        keys: (await globalThis.facetReader.readSliced?.(document, url))?.keys ?? [],
      },
    }),
  };
}
