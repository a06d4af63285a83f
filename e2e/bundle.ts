import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a module for a page, as production does: one script without imports or exports. */
export async function bundle(entry: string): Promise<string> {
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
