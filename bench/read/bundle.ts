import { gzipSync } from 'node:zlib';
import { bundle } from '../../e2e/bundle.ts';

/** What runs in the pages, as source text. */
export interface PageScripts {
  reader: string;
  bench: string;
}

/** Bundles the reader as production does, and the benchmark around it. */
export async function bundlePageScripts(): Promise<PageScripts> {
  const [reader, bench] = await Promise.all([
    bundle('bench/read/reader.ts'),
    bundle('bench/read/in-page/main.ts'),
  ]);
  return { reader, bench };
}

/** In kB (1000 bytes). */
export function gzipKilobytes(source: string): number {
  return gzipSync(source).byteLength / 1000;
}
