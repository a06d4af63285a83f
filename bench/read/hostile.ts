import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { openGenerated } from './browser.ts';
import type { PageScripts } from './bundle.ts';
import { GOALS, verdict } from './goals.ts';
import { HOSTILE_PAGES, type HostilePage } from './in-page/hostile-pages.ts';
import type { HostileFigures } from './in-page/read-hostile.ts';
import { median } from './median.ts';
import { milliseconds, table, times } from './table.ts';

const BLANK = { url: 'https://hostile.northwind.io/', html: '<!doctype html><title>Hostile</title><body>' };

/** One hostile page at a quarter, half and all of its size; nothing where the reader did not finish. */
interface MeasuredHostile {
  hostile: HostilePage;
  figures: (HostileFigures | undefined)[];
}

/** Measures every hostile page in a browser of its own: one that hangs must not take the others along. */
export async function measureHostile(
  launch: () => Promise<Browser>,
  scripts: PageScripts,
  rounds: number,
  { scale, limitMs }: { scale: number; limitMs: number },
): Promise<MeasuredHostile[]> {
  const measured: MeasuredHostile[] = [];
  for (const hostile of HOSTILE_PAGES) {
    const figures: MeasuredHostile['figures'] = [];
    for (const part of [1 / 4, 1 / 2, 1]) {
      const browser = await launch();
      const page = await openGenerated(browser, BLANK, scripts);
      figures.push(
        await withinLimit(read(page, hostile.name, Math.round(hostile.size * scale * part), rounds), limitMs),
      );
      await browser.close();
      if (figures.at(-1) === undefined) break;
    }
    measured.push({ hostile, figures });
  }
  return measured;
}

/** Ratios to the floor at full size, and how the time grows with the size. */
export function reportHostile(measured: readonly MeasuredHostile[]): string {
  const head = [
    'hostile page',
    'floor',
    'read',
    '× floor',
    'at most',
    '',
    '2 × the size',
    '4 × the size',
    '',
    'in slices',
    'longest task',
  ];
  return table([head, ...measured.map(row)]);
}

function row({ hostile, figures }: MeasuredHostile): string[] {
  const [quarter, half, full] = figures;
  if (!quarter || !half || !full) return [hostile.name, 'did not finish MISSED'];
  const reads = [quarter, half, full].map(({ readMs }) => median(readMs));
  const [first = NaN, second = NaN, third = NaN] = reads;
  const goal = hostile.dense ? GOALS.hostileDense : GOALS.hostile;
  const ratio = third / median(full.floorMs);
  const { sliced } = full;
  return [
    hostile.name,
    `${hostile.floor} ${milliseconds(median(full.floorMs))}`,
    milliseconds(third),
    times(ratio),
    String(goal),
    verdict(ratio, goal).split(' ')[1] ?? '',
    `${times(second / first)} × the time`,
    `${times(third / first)} × the time`,
    verdict(third / first / 4, GOALS.growth).split(' ')[1] ?? '',
    ...(sliced
      ? [milliseconds(median(sliced.totalMs)), verdict(median(sliced.longestTaskMs), GOALS.longestTaskMs)]
      : ['–', '–']),
  ];
}

async function read(page: Page, name: string, size: number, rounds: number): Promise<HostileFigures> {
  await page.evaluate(([what, length]) => globalThis.facetBench.buildHostile(what, length), [
    name,
    size,
  ] as const);
  return page.evaluate(([what, count]) => globalThis.facetBench.readHostile(what, count), [
    name,
    rounds,
  ] as const);
}

/** Undefined when the page takes longer than the limit, or breaks. */
function withinLimit<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
  const expired = new AbortController();
  const limit = setTimeout(limitMs, undefined, { signal: expired.signal }).catch(() => undefined);
  const finished = work.catch((error: unknown) => {
    console.error(String(error));
    return undefined;
  });
  return Promise.race([finished, limit]).finally(() => expired.abort());
}
