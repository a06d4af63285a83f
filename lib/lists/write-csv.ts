import { csvCell } from '@/lib/core/profile/export/csv';

export interface OutputTable {
  /** Names of the input's columns; undefined when it had none. */
  header: readonly string[] | undefined;
  /** Names of the columns that Facet adds. */
  added: readonly string[];
  rows: readonly { cells: readonly string[]; added: readonly string[] }[];
  delimiter: string;
  /** Spreadsheets read UTF-8 only with one. */
  byteOrderMark: boolean;
}

/**
 * The list as CSV: the columns of the input first, then Facet's, the same number of cells on every line. Cells that a spreadsheet would run
 * as a formula are made text, the user's own ones too: they may come from somebody else's file.
 */
export function writeCsv({ header, added, rows, delimiter, byteOrderMark }: OutputTable): string {
  const width = Math.max(header?.length ?? 0, ...rows.map(({ cells }) => cells.length));
  const own = Array.from({ length: width }, (_, place) => header?.[place] ?? (header ? '' : nameOf(place)));
  const line = (cells: readonly string[], more: readonly string[]): string =>
    [...Array.from({ length: width }, (_, place) => cells[place] ?? ''), ...more]
      .map(csvCell)
      .join(delimiter);
  const all = [line(own, added), ...rows.map((row) => line(row.cells, row.added))];
  return `${byteOrderMark ? '\uFEFF' : ''}${all.map((text) => `${text}\r\n`).join('')}`;
}

const nameOf = (place: number): string => (place === 0 ? 'Input' : `Input ${place + 1}`);
