import { displayValue } from '@/lib/core/profile/describe';
import { FIELDS, isFieldKey } from '@/lib/core/profile/fields';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';

/**
 * Spreadsheets run a cell that begins like this as a formula, so vendor text could run one. An apostrophe in front makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell by RFC 4180: quoted when it holds a quote, a comma or a line break. */
export const csvCell = (text: string): string => {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const textOf = <K extends FieldKey>(profile: Profile, field: K): string => {
  const groups = profile[field]?.groups ?? [];
  const shown = FIELDS[field].shape === 'single' ? groups.slice(0, 1) : groups;
  return shown.map(({ value }) => displayValue(field, value)).join('; ');
};

/** Every field's label and what the profile says, so that the files of several people have the same columns. Lists are joined with "; ". */
export const fieldTexts = (profile: Profile): { header: string[]; row: string[] } => {
  const fields = Object.keys(FIELDS).filter(isFieldKey);
  return {
    header: fields.map((field) => FIELDS[field].column),
    row: fields.map((field) => textOf(profile, field)),
  };
};

/** A header of every field's label and one row. */
export const exportCsv = (profile: Profile): string => {
  const { header, row } = fieldTexts(profile);
  return [header, row].map((texts) => `${texts.map(csvCell).join(',')}\r\n`).join('');
};
