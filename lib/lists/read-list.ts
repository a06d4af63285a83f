import { parseIdentities, parseIdentity } from '@/lib/core/identity/parse';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Identity } from '@/lib/core/identity/types';
import { listReadWords } from '@/lib/core/words/en/list-read';
import { findColumns } from './columns';
import { hasHeader } from './header';
import { parseCsv } from './parse-csv';
import { readLine } from './read-line';
import { MAX_LINES, type ReadList } from './types';

/**
 * Reads a pasted text or the text of a CSV file: one person a line, or a table in which some column names people. Never throws, and loses
 * nothing: lines that name nobody stay, with the reason; a list that is too long is refused as a whole.
 */
export function readList(text: string): ReadList {
  const table = parseCsv(text);
  const filled = table.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const header = hasHeader(filled) ? filled[0] : undefined;
  const body = header ? filled.slice(1) : filled;
  const isTable = table.delimiter !== undefined && (header !== undefined || !isPeopleSideBySide(body));
  const rows = isTable ? body : plainLines(text, header !== undefined);
  if (rows.length === 0) return { ok: false, why: listReadWords.noLines };
  if (rows.length > MAX_LINES) return { ok: false, why: listReadWords.tooMany(rows.length, MAX_LINES) };

  const columns = findColumns(header, rows);
  const identities = new Map<string, Identity>();
  const lines = rows.map((cells) => {
    const { line, identity } = readLine(cells, columns);
    if (identity && line.key !== undefined && !identities.has(line.key)) identities.set(line.key, identity);
    return line;
  });
  return {
    ok: true,
    list: {
      header,
      lines,
      identities: [...identities.values()],
      columns,
      delimiter: table.delimiter ?? ',',
      notes: table.brokenQuotes ? [listReadWords.brokenQuotes] : [],
    },
  };
}

/**
 * Rows of nothing but addresses and links: several people on a line, as a mail client copies them. A row of one address and one link is a
 * table's: both name the same person.
 */
function isPeopleSideBySide(rows: readonly (readonly string[])[]): boolean {
  return rows.every((row) => {
    const cells = row.map(parseIdentities);
    const kinds = cells.flatMap(({ identities }) => identities.map(({ kind }) => kind));
    const isPair = kinds.length === 2 && kinds[0] !== kinds[1];
    return kinds.length > 0 && !isPair && cells.every(({ refused }) => refused.length === 0);
  });
}

/** One row per person; a line that names several becomes several rows. */
function plainLines(pasted: string, withHeader: boolean): string[][] {
  const lines = pasted
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(withHeader ? 1 : 0).flatMap((line) => {
    if (parseIdentity(line).ok) return [[line]];
    const { identities, refused } = parseIdentities(line);
    if (identities.length === 0) return [[line]];
    return [...identities.map(addressOf), ...refused.map(({ text }) => text)].map((part) => [part]);
  });
}

const addressOf = (identity: Identity): string =>
  identity.kind === 'email' ? identity.address : linkedInUrl(identity.slug);
