import { identityLabel } from '@/lib/core/identity/key';
import { foldText, foldedWords } from '@/lib/core/profile/normalise/text';
import type { IdentityRow, PersonRow } from '@/lib/storage/rows';

/** One person of History, ready to be searched. */
export interface HistoryEntry {
  id: string;
  name: string;
  about: string;
  /** ISO 8601. */
  openedAt: string;
  hasEmail: boolean;
  /** Name, role, company, addresses and slugs, place, phones, former employers and schools, folded. */
  text: string;
}

export type HistorySort = 'newest' | 'oldest' | 'name';

export interface HistoryQuery {
  /** Every word of it stands somewhere in the person. */
  search: string;
  /** ISO 8601: opened then or later; '' for any time. */
  since: string;
  hasEmail: boolean;
  /** Only these people; undefined: no matter. */
  among?: ReadonlySet<string> | undefined;
}

export const historyEntry = (
  { id, name, about, findBy = '', openedAt }: PersonRow,
  identities: readonly IdentityRow['identity'][],
): HistoryEntry => ({
  id,
  name,
  about,
  openedAt,
  hasEmail: identities.some(({ kind }) => kind === 'email'),
  text: [name, about, findBy, ...identities.map(identityLabel)].map(foldText).join(' '),
});

/** `entries` are newest first. Kept apart from the search, because sorting by name takes longer than all of the rest. */
export function sortHistory(entries: readonly HistoryEntry[], sort: HistorySort): readonly HistoryEntry[] {
  if (sort === 'newest') return entries;
  return sort === 'oldest' ? entries.toReversed() : entries.toSorted((a, b) => names.compare(a.name, b.name));
}

/** Whom the query means, in the order of `entries`. */
export function searchHistory(
  entries: readonly HistoryEntry[],
  { search, since, hasEmail, among }: HistoryQuery,
): readonly HistoryEntry[] {
  const words = foldedWords(search);
  if (words.length === 0 && since === '' && !hasEmail && !among) return entries;
  return entries.filter(
    (entry) =>
      words.every((word) => entry.text.includes(word)) &&
      entry.openedAt >= since &&
      (!hasEmail || entry.hasEmail) &&
      (!among || among.has(entry.id)),
  );
}

const names = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Puts people that were opened or renamed meanwhile to their place, newest first. */
export function renewEntries(
  entries: readonly HistoryEntry[],
  fresh: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const renewed = new Set(fresh.map(({ id }) => id));
  return [...fresh, ...entries.filter(({ id }) => !renewed.has(id))];
}
