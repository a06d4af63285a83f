import type { Sample } from './sample.ts';

/** What reading in slices took, beside the total that the sample answers. */
export interface SlicedFigures {
  totalMs: number[];
  longestTaskMs: number[];
  keys: string[];
}

/** A sample of the reader in slices, and where its longest tasks are kept; nothing when it cannot read in slices yet. */
export function sampleOfSliced(url: string): { sample: Sample; longestTaskMs: number[] } | undefined {
  if (!globalThis.facetReader.readSliced) return undefined;
  const longestTaskMs: number[] = [];
  return {
    longestTaskMs,
    async sample() {
      const reading = await globalThis.facetReader.readSliced?.(document, url);
      longestTaskMs.push(reading?.longestTaskMs ?? NaN);
      return reading?.totalMs ?? NaN;
    },
  };
}
