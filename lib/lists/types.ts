import type { Identity, Reason } from '@/lib/core/identity/types';

/** One line of the user's list. Exactly one of `key` and `reason` is there. */
export interface ListLine {
  cells: readonly string[];
  /** identityKey of whom the line names. */
  key?: string;
  /** Why it names nobody. */
  reason?: Reason;
}

/** A list as it was read, before anything is stored or asked. */
export interface ListInput {
  /** The names of the columns, where the list has them. */
  header: readonly string[] | undefined;
  lines: readonly ListLine[];
  /** Everybody once, in the order of the lines. */
  identities: readonly Identity[];
  /** Places of the columns that name people, the most telling first. */
  columns: readonly number[];
  /** What stands between cells; the CSV out uses the same. */
  delimiter: string;
  /** Notes for the user about how the text was read, in whole sentences. */
  notes: readonly string[];
}

export type ReadList = { ok: true; list: ListInput } | { ok: false; why: string };

export const MAX_LINES = 10_000;
