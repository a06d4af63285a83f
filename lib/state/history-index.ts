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
  /** Name, role, company, addresses and slugs, folded. */
  text: string;
}

export type HistorySort = 'newest' | 'oldest' | 'name';

export interface HistoryQuery {
  /** Every word of it stands somewhere in the person. */
  search: string;
  sort: HistorySort;
  /** ISO 8601: opened then or later; '' for any time. */
  since: string;
  hasEmail: boolean;
  /** Only these people; undefined: no matter. */
  among?: ReadonlySet<string> | undefined;
}

export const historyEntry = (
  { id, name, about, openedAt }: PersonRow,
  identities: readonly IdentityRow['identity'][],
): HistoryEntry => ({
  id,
  name,
  about,
  openedAt,
  hasEmail: identities.some(({ kind }) => kind === 'email'),
  text: [name, about, ...identities.map(identityLabel)].map(foldText).join(' '),
});

/** Whom the query means, in its order. `entries` are newest first. */
export function searchHistory(
  entries: readonly HistoryEntry[],
  { search, sort, since, hasEmail, among }: HistoryQuery,
): readonly HistoryEntry[] {
  const words = foldedWords(search);
  const all = words.length === 0 && since === '' && !hasEmail && !among;
  const found = all
    ? entries
    : entries.filter(
        (entry) =>
          words.every((word) => entry.text.includes(word)) &&
          entry.openedAt >= since &&
          (!hasEmail || entry.hasEmail) &&
          (!among || among.has(entry.id)),
      );
  if (sort === 'newest') return found;
  return sort === 'oldest' ? found.toReversed() : found.toSorted((a, b) => names.compare(a.name, b.name));
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
