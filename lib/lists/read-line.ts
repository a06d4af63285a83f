import { identityKey } from '@/lib/core/identity/key';
import { parseIdentity } from '@/lib/core/identity/parse';
import type { Identity, Reason } from '@/lib/core/identity/types';
import type { ListLine } from './types';

/** Whom a line names by the first of the columns that names anybody, or why none does. `columns` empty: any cell may. */
export function readLine(
  cells: readonly string[],
  columns: readonly number[],
): { line: ListLine; identity?: Identity } {
  const texts = columns.length > 0 ? columns.map((place) => cells[place] ?? '') : cells;
  let reason: Reason = 'empty';
  for (const text of texts) {
    const parsed = parseIdentity(text);
    if (parsed.ok) return { line: { cells, key: identityKey(parsed.identity) }, identity: parsed.identity };
    if (reason === 'empty') reason = parsed.reason;
  }
  return { line: { cells, reason } };
}
