import { identityKey } from '@/lib/core/identity/key';
import { parseIdentity } from '@/lib/core/identity/parse';

interface Column {
  place: number;
  name: string;
  filled: number;
  linkedin: number;
  email: number;
  distinct: number;
}

/** Columns about somebody else than the line's own person. */
const ABOUT_OTHERS = /owner|creat|modif|manager|assign|sender|company|organi[sz]ation|account|website/i;

/**
 * Places of the columns that name the lines' people, LinkedIn before email, the fuller first; empty when no column does. Columns about the
 * same few people on every line (the owner's address in a CRM's export) do not count beside a better one: a line without an address must
 * never become a look-up of the colleague who owns it.
 */
export function findColumns(
  header: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
): number[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, place) => measure(place, header?.[place] ?? '', rows));
  const naming = columns.filter(({ filled, linkedin, email }) => linkedin + email > filled / 2);
  const own = naming.filter((column) => !ABOUT_OTHERS.test(column.name) && isVaried(column));
  return (own.length > 0 ? own : naming).toSorted(byWorth).map(({ place }) => place);
}

function measure(place: number, name: string, rows: readonly (readonly string[])[]): Column {
  const column: Column = { place, name, filled: 0, linkedin: 0, email: 0, distinct: 0 };
  const keys = new Set<string>();
  for (const row of rows) {
    const cell = row[place] ?? '';
    if (cell.trim() === '') continue;
    column.filled += 1;
    const parsed = parseIdentity(cell);
    if (!parsed.ok) continue;
    column[parsed.identity.kind] += 1;
    keys.add(identityKey(parsed.identity));
  }
  column.distinct = keys.size;
  return column;
}

const isVaried = ({ linkedin, email, distinct }: Column): boolean => distinct > (linkedin + email) / 2;

const byWorth = (a: Column, b: Column): number =>
  Number(b.linkedin > b.email) - Number(a.linkedin > a.email) ||
  b.linkedin + b.email - (a.linkedin + a.email) ||
  a.place - b.place;
