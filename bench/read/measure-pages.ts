import type { Browser } from '@playwright/test';
import { openGenerated } from './browser.ts';
import type { PageScripts } from './bundle.ts';
import type { ChangeReading } from './contract.ts';
import type { PageFigures } from './in-page/read-page.ts';
import { generateAppended, generatePage, KINDS, type GeneratedPage } from './pages/generate.ts';

const SEED = 1;
const APPENDED_NODES = 100;

/** One kind of page at one size: how it was read, and what changes of it cost. */
export interface MeasuredPage {
  kind: string;
  page: GeneratedPage;
  figures: PageFigures;
  /** What was appended and what the reader made of it; nothing when it cannot follow changes yet. */
  changes?: { nodes: number; truth: string[]; reading: ChangeReading }[];
}

export async function measurePages(
  browser: Browser,
  scripts: PageScripts,
  nodes: number,
  rounds: number,
): Promise<MeasuredPage[]> {
  const measured: MeasuredPage[] = [];
  for (const kind of KINDS) {
    const page = generatePage(kind, SEED, nodes);
    const appended = Array.from({ length: rounds }, (_, index) =>
      generateAppended(kind, SEED + 1 + index, APPENDED_NODES),
    );
    const tab = await openGenerated(browser, page, scripts);
    const figures = await tab.evaluate((count) => globalThis.facetBench.readPage(count), rounds);
    const readings = await tab.evaluate(
      (html) => globalThis.facetBench.changePage(html),
      appended.map(({ html }) => html),
    );
    await tab.close();
    const changes = readings?.flatMap((reading, index) => {
      const change = appended[index];
      return change ? [{ nodes: change.nodes, truth: change.truth, reading }] : [];
    });
    measured.push({ kind: kind.name, page, figures, ...(changes && { changes }) });
  }
  return measured;
}
