import { parseIdentity } from '@/lib/core/identity/parse';

/** What the columns of an export are called, in the languages whose exports we know. */
const COLUMN_NAME =
  /(?<!\p{L})(?:e-?mails?|mails?|linked-?in|profiles?|profil|urls?|links?|websites?|adresse|correo|courriel|contacts?|persons?|people|(?:first|last|full)?[ _]?names?|company|title)(?!\p{L})|メール|邮箱|почта/iu;

/** A try at naming somebody, whether or not it succeeded: no name of a column looks like that. */
const ATTEMPT = /\S@\S|\/in\/|^in\/|https?:/i;

/**
 * Whether the first row names columns: no cell of it tries to name somebody, and either one is called like a column or, in a table, the rows
 * below do name people. A lone column needs the name, so that a broken first line is never taken for a header.
 */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...others] = rows;
  if (!first || first.some((cell) => ATTEMPT.test(cell) || parseIdentity(cell).ok)) return false;
  if (first.some((cell) => COLUMN_NAME.test(cell))) return true;
  const filled = first.filter((cell) => cell.trim() !== '');
  return (
    filled.length > 1 &&
    filled.every((cell) => /\p{L}/u.test(cell)) &&
    others.some((row) => row.some((cell) => parseIdentity(cell).ok))
  );
}
