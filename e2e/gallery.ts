import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Where the gallery of states stands for tests; a name that only the browser of the test knows. */
export const GALLERY = 'https://gallery.facet.test/';

/** Builds the gallery as production builds pages, and lets the browser's pages open it. */
export async function openGallery(context: BrowserContext): Promise<void> {
  const built = await build({
    configFile: false,
    root: `${project}/entrypoints/gallery`,
    base: './',
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': project } },
    build: { write: false, minify: false, chunkSizeWarningLimit: Infinity },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = new Map(
    outputs.flatMap((output) =>
      'output' in output
        ? output.output.map(
            (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
          )
        : [],
    ),
  );
  await context.route(`${GALLERY}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const source = files.get(name);
    if (source === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(source), contentType: typeOf(name) });
  });
}

const typeOf = (name: string): string =>
  ({ html: 'text/html', js: 'text/javascript', css: 'text/css' })[name.split('.').at(-1) ?? ''] ??
  'text/plain';
