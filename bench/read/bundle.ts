import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

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

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'facet' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs.flatMap((output) =>
    'output' in output ? output.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])) : [],
  );
  return code.join('\n');
}
