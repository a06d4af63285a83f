import { isObject } from '@/lib/core/answer/read-json';
import { commonWords } from '@/lib/core/words/en/common';
import { zohoRefusalsWords } from '@/lib/core/words/en/zoho-refusals';
import type { Refusal } from './refusal';

/** Long enough for every documented message; a vendor's text is data and may be any length. */
const LONGEST = 300;

/** One refusal in plain words with the documented way out, for the problem's `detail`. */
export function describeRefusal(refusal: Refusal): string {
  // A vendor's code is any text, "constructor" too: only our own keys count.
  const words = Object.hasOwn(WORDS, refusal.code) ? WORDS[refusal.code]?.(refusal) : undefined;
  return (words ?? refusal.message ?? refusal.code).slice(0, LONGEST);
}

const WORDS: Readonly<Record<string, (refusal: Refusal) => string>> = {
  INVALID_DATA: notAccepted,
  MANDATORY_NOT_FOUND: (refusal) => zohoRefusalsWords.needed(field(refusal)),
  EXPECTED_FIELD_MISSING: () => zohoRefusalsWords.ziaNeedsMore,
  DEPENDENT_FIELD_MISSING: ({ details }) =>
    zohoRefusalsWords.neededTogether(
      named(details['api_name']) ?? zohoRefusalsWords.anotherField,
      named(nested(details['dependee'], 'api_name')) ?? zohoRefusalsWords.thisOne,
    ),
  DEPENDENT_MISMATCH: (refusal) =>
    zohoRefusalsWords.notTogether(
      field(refusal),
      named(nested(refusal.details['dependee'], 'api_name')) ?? zohoRefusalsWords.valueOfAnother,
    ),
  INVALID_REQUEST_METHOD: () => zohoRefusalsWords.wrongMethod,
  REQUIRED_PARAM_MISSING: ({ details }) =>
    zohoRefusalsWords.neededParameter(named(details['param_name'] ?? details['param']) ?? '"module"'),
  NOT_ALLOWED: (refusal) => zohoRefusalsWords.notMapped(field(refusal)),
  DUPLICATE_DATA: ({ details }) => {
    const owner = nested(nested(details['duplicate_record'], 'module'), 'api_name');
    const where = [named(owner), named(details['id'])].filter((part) => part !== undefined).join(' ');
    const same = named(details['api_name']) ?? zohoRefusalsWords.value;
    return where === '' ? zohoRefusalsWords.duplicate(same) : zohoRefusalsWords.duplicateOf(same, where);
  },
  LIMIT_EXCEEDED: ({ message = zohoRefusalsWords.usedUp, details: { limit } }) =>
    typeof limit === 'number' ? zohoRefusalsWords.limitOf(message, limit) : zohoRefusalsWords.limit(message),
  NO_PERMISSION: ({ details }) => {
    const permissions = Array.isArray(details['permissions']) ? details['permissions'].filter(isText) : [];
    return permissions.length === 0
      ? zohoRefusalsWords.noPermission
      : zohoRefusalsWords.noPermissions(commonWords.list(permissions));
  },
  RECORD_LOCKED: () => zohoRefusalsWords.recordLocked,
  NOT_APPROVED: () => zohoRefusalsWords.notApproved,
  INVALID_MODULE: () => zohoRefusalsWords.invalidModule,
  API_NOT_SUPPORTED: () => zohoRefusalsWords.notInVersion,
  INVALID_URL_PATTERN: () => zohoRefusalsWords.notInDataCenter,
};

const field = ({ details }: Refusal): string =>
  named(details['api_name'] ?? details['param_name']) ?? zohoRefusalsWords.theValue;

function notAccepted(refusal: Refusal): string {
  const { details, message } = refusal;
  const value = field(refusal);
  const { maximum_length: most, minimum_length: least } = details;
  if (typeof most === 'number') return zohoRefusalsWords.tooLong(value, most);
  if (typeof least === 'number') return zohoRefusalsWords.tooShort(value, least);
  const type = named(details['expected_data_type']);
  if (type !== undefined) return zohoRefusalsWords.wrongType(value, type);
  return message === undefined || message === 'invalid data'
    ? zohoRefusalsWords.notAccepted(value)
    : zohoRefusalsWords.notAcceptedWhy(value, message);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const named = (value: unknown): string | undefined => (isText(value) ? value : undefined);

const nested = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);
