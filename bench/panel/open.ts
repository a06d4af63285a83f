// `npm run bench -- panel`, its first part: how long the panel takes to its first paint and until somebody can type, against a bare page
// made with React that stands in the same build. A tab is opened instead of the side panel, so that the browser's own window is not timed.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { BUILD, launchFacet, type FacetBrowser } from '../../e2e/browser.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { median } from '../median.ts';

const RUNS = Number(process.env.RUNS ?? 15);
const GOAL = 1.3;

/** Milliseconds since the page was asked for. */
interface Opening {
  painted: number;
  usable: number;
}

async function withBarePage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'facet-bench-'));
  await cp(BUILD, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, 'bare.tsx'), formats: ['es'], fileName: () => 'bare.js' },
    },
  });
  const html =
    '<!doctype html><meta charset="utf-8"><title>Bare</title><div id="root"></div><script type="module" src="/bare.js"></script>';
  await writeFile(join(folder, 'bare.html'), html);
  return folder;
}

async function open({ context, extensionId }: FacetBrowser, path: string): Promise<Opening> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'commit' });
  const opening = await page.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        let usable: number | undefined;
        const look = () => {
          if (document.querySelector('input[type=search], textarea')) usable ??= performance.now();
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          if (usable !== undefined && paint) resolve({ painted: paint.startTime, usable });
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.close();
  return opening;
}

const folder = await withBarePage();
const sandbox = await startSandbox();
const facet = await launchFacet({
  port: sandbox.port,
  headless: true,
  chromiumPath: process.env.FACET_CHROMIUM,
  build: folder,
});
const pages = { bare: 'bare.html', panel: 'sidepanel.html' } as const;
const openings: Record<keyof typeof pages, Opening[]> = { bare: [], panel: [] };
for (const path of Object.values(pages)) await open(facet, path);
for (let run = 0; run < RUNS; run += 1) {
  openings.bare.push(await open(facet, pages.bare));
  openings.panel.push(await open(facet, pages.panel));
}
console.log(`Medians of ${RUNS} openings, after one of each`);
for (const what of ['painted', 'usable'] as const) {
  const [bare, panel] = [openings.bare, openings.panel].map((all) => median(all.map((one) => one[what])));
  const ratio = (panel ?? NaN) / (bare ?? NaN);
  const verdict = ratio <= GOAL ? 'ok' : 'MISSED';
  console.log(
    `${what.padEnd(8)} ${panel?.toFixed(0)} ms, ${ratio.toFixed(2)} × a bare React page (${bare?.toFixed(0)} ms), at most ${GOAL}: ${verdict}`,
  );
  if (verdict === 'MISSED') process.exitCode = 1;
}
await facet.close();
await sandbox.close();
await rm(folder, { recursive: true, force: true });
