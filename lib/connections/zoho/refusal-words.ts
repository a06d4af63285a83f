import { isObject } from '@/lib/core/answer/read-json';
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
  INVALID_DATA: (refusal) => `Zoho does not accept ${field(refusal)}${reason(refusal)}.`,
  MANDATORY_NOT_FOUND: (refusal) => `Zoho needs ${field(refusal)}.`,
  EXPECTED_FIELD_MISSING: () =>
    'Zia needs at least one of name, email, company or LinkedIn address, and got none.',
  DEPENDENT_FIELD_MISSING: ({ details }) =>
    `Zoho needs ${named(details['api_name']) ?? 'another field'} together with ${named(nested(details['dependee'], 'api_name')) ?? 'this one'}.`,
  DEPENDENT_MISMATCH: (refusal) =>
    `In your Zoho ${field(refusal)} does not go together with ${named(nested(refusal.details['dependee'], 'api_name')) ?? 'the value of another field'}.`,
  INVALID_REQUEST_METHOD: () => 'Zoho does not take this kind of call here.',
  REQUIRED_PARAM_MISSING: ({ details }) =>
    `Zoho needs the parameter ${named(details['param_name'] ?? details['param']) ?? '"module"'}.`,
  NOT_ALLOWED: (refusal) =>
    `${field(refusal)} is not mapped in the enrichment configuration. Map it in Zoho CRM under Setup, Zia, Data Enrichment.`,
  DUPLICATE_DATA: ({ details }) => {
    const owner = nested(nested(details['duplicate_record'], 'module'), 'api_name');
    const where = [named(owner), named(details['id'])].filter((part) => part !== undefined).join(' ');
    return `Another record${where === '' ? '' : ` (${where})`} has the same ${named(details['api_name']) ?? 'value'} already. Update that record instead.`;
  },
  LIMIT_EXCEEDED: ({ message, details }) =>
    `${message ?? 'The enrichments of your organisation are used up'}${typeof details['limit'] === 'number' ? ` (${details['limit']})` : ''}.`,
  NO_PERMISSION: ({ details }) => {
    const permissions = Array.isArray(details['permissions']) ? details['permissions'].filter(isText) : [];
    return `Your Zoho profile lacks a permission${permissions.length === 0 ? '' : ` (${permissions.join(', ')})`}. Ask your Zoho administrator.`;
  },
  RECORD_LOCKED: () => 'The record is locked in Zoho. Unlock it there first.',
  NOT_APPROVED: () => 'The record waits for approval in Zoho and cannot be changed until then.',
  INVALID_MODULE: () => 'Your Zoho does not have this module, or hides it from you.',
  API_NOT_SUPPORTED: () => 'Zoho does not offer this call in the version of its API that Facet uses.',
  INVALID_URL_PATTERN: () => 'Zoho does not know this call in your data center.',
};

/** The next step for refusals that are not about one value of the record. */
export const RESOLUTIONS: Readonly<Record<string, string>> = {
  INVALID_MODULE: 'Push to the other module, or ask your Zoho administrator to show you this one.',
  INVALID_REQUEST_METHOD: 'Update Facet. If it stays, report this to us.',
  RECORD_LOCKED: 'Then push again.',
  NOT_APPROVED: 'Push again once it is approved.',
};

const field = ({ details }: Refusal): string =>
  named(details['api_name'] ?? details['param_name']) ?? 'the value';

function reason({ details, message }: Refusal): string {
  if (typeof details['maximum_length'] === 'number')
    return `: it is longer than ${details['maximum_length']}`;
  if (typeof details['minimum_length'] === 'number')
    return `: it is shorter than ${details['minimum_length']}`;
  const type = named(details['expected_data_type']);
  if (type !== undefined) return `: it must be of type ${type}`;
  return message === undefined || message === 'invalid data' ? '' : `: ${message}`;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const named = (value: unknown): string | undefined => (isText(value) ? value : undefined);

const nested = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);
