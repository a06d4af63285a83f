import { GOALS, verdict } from './goals.ts';
import type { MeasuredPage } from './measure-pages.ts';
import { median } from './median.ts';
import { describe, score, sum } from './score.ts';
import { milliseconds, table, times } from './table.ts';

const FLOOR = 'floor, JS';
const READER = 'Facet';
const EXAMPLES = 5;

/** The ratios of every approach to the JS floor, and how much of the truth each finds. */
export function reportRatios(pages: readonly MeasuredPage[]): string {
  const names = pages[0]?.figures.approaches.map(({ name }) => name) ?? [];
  const head = [
    '× JS floor',
    ...pages.map(({ kind }) => kind),
    'emails',
    'false',
    'precision',
    'people',
    'false',
    'precision',
  ];
  const floors = ['(the JS floor itself)', ...pages.map((page) => milliseconds(floorOf(page)))];
  return table([head, floors, ...names.map((name) => row(pages, name)), ...slicedRows(pages)]);
}

/** Goals on these pages, each with its verdict. */
export function reportGoals(pages: readonly MeasuredPage[]): string {
  const ratios = pages.map((page) => verdict(readOf(page) / floorOf(page), GOALS.fullRead));
  const fastest = pages.map((page) => times(fastestOf(page, READER) / fastestOf(page, FLOOR)));
  const head = ['goals', ...pages.map(({ kind }) => kind)];
  return [
    table([
      head,
      [`full read ≤ ${GOALS.fullRead} × JS floor`, ...ratios],
      ['  the same of the fastest rounds', ...fastest],
      ...slicedGoals(pages),
      ...changeGoals(pages),
    ]),
    ...pages.flatMap(truthLines),
  ].join('\n');
}

function floorOf(page: MeasuredPage): number {
  return medianOf(page, FLOOR);
}

function readOf(page: MeasuredPage): number {
  return medianOf(page, READER);
}

function medianOf(page: MeasuredPage, name: string): number {
  return median(roundsOf(page, name));
}

/** On a busy machine, which holds long runs up more often than short ones, the fastest rounds tell more than the medians. */
function fastestOf(page: MeasuredPage, name: string): number {
  return Math.min(...roundsOf(page, name));
}

function roundsOf({ figures }: MeasuredPage, name: string): number[] {
  return figures.approaches.find((approach) => approach.name === name)?.ms ?? [];
}

function keysOf({ figures }: MeasuredPage, name: string): string[] {
  return figures.approaches.find((approach) => approach.name === name)?.keys ?? [];
}

function row(pages: readonly MeasuredPage[], name: string): string[] {
  const ratios = pages.map((page) => times(medianOf(page, name) / floorOf(page)));
  if (name.startsWith('floor')) return [name, ...ratios];
  const scores = (['email', 'linkedin'] as const).flatMap((kind) => {
    const total = sum(pages.map((page) => score(kind, page.page.truth, keysOf(page, name))));
    const { recall, precision } = describe(total);
    return [recall, String(total.wrong.length), precision];
  });
  return [name, ...ratios, ...scores];
}

function slicedRows(pages: readonly MeasuredPage[]): string[][] {
  const ratios = pages.flatMap((page) => {
    const { sliced } = page.figures;
    return sliced ? [times(median(sliced.totalMs) / floorOf(page))] : [];
  });
  return ratios.length > 0 ? [[`${READER}, in slices`, ...ratios]] : [];
}

function slicedGoals(pages: readonly MeasuredPage[]): string[][] {
  const slices = pages.flatMap((page) =>
    page.figures.sliced ? [{ page, sliced: page.figures.sliced }] : [],
  );
  if (slices.length === 0) return [['in slices: the adapter offers no readSliced yet']];
  return [
    [
      `longest task ≤ ${GOALS.longestTaskMs} ms`,
      ...slices.map(({ sliced }) => verdict(median(sliced.longestTaskMs), GOALS.longestTaskMs)),
    ],
    [
      '  the longest of all rounds',
      ...slices.map(({ sliced }) => Math.max(...sliced.longestTaskMs).toFixed(2)),
    ],
    [
      `in slices ≤ ${GOALS.sliced} × in one go`,
      ...slices.map(({ page, sliced }) => verdict(median(sliced.totalMs) / readOf(page), GOALS.sliced)),
    ],
  ];
}

function changeGoals(pages: readonly MeasuredPage[]): string[][] {
  const changed = pages.flatMap((page) => (page.changes ? [{ page, changes: page.changes }] : []));
  if (changed.length === 0) return [['a change: the adapter offers no change yet']];
  return [
    [
      `change ≤ ${GOALS.change} × its nodes in a full read`,
      ...changed.map(({ page, changes }) => {
        const perNode = readOf(page) / page.page.nodes;
        return verdict(
          median(changes.map(({ nodes, reading }) => reading.scriptMs / (nodes * perNode))),
          GOALS.change,
        );
      }),
    ],
  ];
}

/** What the reader missed or made up, with examples; one line when all is right. */
function truthLines(page: MeasuredPage): string[] {
  const { truth } = page.page;
  const readings = [
    { what: 'in one go', truth, keys: keysOf(page, READER) },
    ...(page.figures.sliced ? [{ what: 'in slices', truth, keys: page.figures.sliced.keys }] : []),
    ...(page.changes ?? []).map((change) => ({
      what: 'after a change',
      truth: [...truth, ...change.truth],
      keys: change.reading.keys,
    })),
  ];
  const mistakes = readings.flatMap(({ what, truth: expected, keys }) =>
    (['email', 'linkedin'] as const).flatMap((kind) => {
      const { missing, wrong } = score(kind, expected, keys);
      return [...examples(`${what}: missing`, missing), ...examples(`${what}: false`, wrong)];
    }),
  );
  const names = `${page.kind}, ${truth.length} to find`;
  return mistakes.length === 0
    ? [`${names}: all found, none false, ok`]
    : mistakes.map((line) => `${names}, ${line} MISSED`);
}

function examples(what: string, keys: readonly string[]): string[] {
  return keys.length === 0 ? [] : [`${what} ${keys.length}: ${keys.slice(0, EXAMPLES).join(' ')}`];
}
