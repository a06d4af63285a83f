import { parseEmail } from '@/lib/core/identity/email';
import { countryCode } from '@/lib/core/profile/normalise/countries';
import { foldText } from '@/lib/core/profile/normalise/text';
import { crmWords } from '@/lib/core/words/en/crm';
import type { ZohoField } from './fields';

/** A value as Zoho's API takes it, with a word when it is not all of ours; or why nothing can be written. */
export type Shaped = { ok: true; value: string | number; note?: string } | { ok: false; note: string };

/**
 * Fits a text into a field, so that Zoho neither refuses nor bends it: over-long values are refused and never cut by Zoho, unknown
 * pick-list values are added to the list for everybody.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/insert-records.html ("Sample Attributes")
 */
export function shapeValue(field: ZohoField, text: string, isProse: boolean): Shaped {
  switch (field.data_type) {
    case 'text':
      return fit(field, text.replace(/\s+/gu, ' ').trim(), isProse);
    case 'textarea':
      return fit(field, text.trim(), isProse);
    case 'website':
      return fit(field, text.trim(), false);
    case 'email':
      return parseEmail(text).ok ? fit(field, text.trim(), false) : leftOut(text, crmWords.values.noEmail);
    case 'phone':
      return shapePhone(field, text.trim());
    case 'picklist':
      return shapePick(field, text.trim());
    case 'integer':
    case 'currency':
    case 'double':
    case 'bigint':
      return shapeNumber(field, text.trim());
    case 'date':
      return shapeDate(text.trim());
    default:
      return leftOut(text, (shown) => crmWords.values.otherType(shown, field.data_type));
  }
}

const leftOut = (text: string, why: (shown: string) => string): Shaped => ({
  ok: false,
  note: why(text.length > 60 ? `${text.slice(0, 60)}…` : text),
});

function fit(field: ZohoField, text: string, isProse: boolean): Shaped {
  const limit = field.length;
  if (limit === undefined || text.length <= limit) return { ok: true, value: text };
  if (!isProse) return leftOut(text, (shown) => crmWords.values.tooLong(shown, limit));
  return { ok: true, value: cut(text, limit), note: crmWords.values.cutTo(limit) };
}

/** At most `limit` UTF-16 units, never half of a character that needs two. */
function cut(text: string, limit: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return text.slice(0, end).trimEnd();
}

/** Zoho's own rule for phones, at most 30 characters whatever the metadata says. */
function shapePhone(field: ZohoField, text: string): Shaped {
  const limit = Math.min(field.length ?? 30, 30);
  if (text.length > limit) return leftOut(text, (shown) => crmWords.values.tooLong(shown, limit));
  if (!/^[0-9A-Za-z.\- ()+,;#]+$/.test(text) || !/\d/.test(text))
    return leftOut(text, crmWords.values.noPhone);
  return { ok: true, value: text };
}

function shapePick(field: ZohoField, text: string): Shaped {
  const wanted = text.toLowerCase();
  const country = countryCode(foldText(text));
  const option =
    field.pick_list_values.find(({ actual_value, display_value }) =>
      [actual_value.toLowerCase(), display_value.toLowerCase()].includes(wanted),
    ) ??
    // A list of countries may say "USA" for our "United States".
    field.pick_list_values.find(
      ({ actual_value }) => country !== undefined && countryCode(foldText(actual_value)) === country,
    );
  return option === undefined
    ? leftOut(text, crmWords.values.notInList)
    : { ok: true, value: option.actual_value };
}

/** A whole day only: Zoho has no dates of a month or a year, and none is invented. */
function shapeDate(text: string): Shaped {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  return isDay ? { ok: true, value: day } : leftOut(text, crmWords.values.noDay);
}

/** Only a number that is one: "51-200" and "$48M" say something else than any number that could be made of them. */
function shapeNumber(field: ZohoField, text: string): Shaped {
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(text)) return leftOut(text, crmWords.values.noNumber);
  const digits = text.replaceAll(',', '');
  const limit = field.length ?? 9;
  if (digits.length > limit) return leftOut(text, (shown) => crmWords.values.tooManyDigits(shown, limit));
  // Zoho takes and gives long integers as text, so that no digit gets lost.
  return { ok: true, value: field.data_type === 'bigint' ? digits : Number(digits) };
}
