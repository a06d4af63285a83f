import type { Field } from './fields.ts';
import { isObject, type JsonObject } from './json.ts';

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,22}$/;
const PHONE = /^[0-9A-Za-z.\- ()+,;#]+$/;
const WEBSITE = /^([a-z]+:\/\/)?[^\s./]+(\.[^\s./]+)+([/?#]\S*)?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/**
 * Why Zoho refuses `value` for `field`, as the `details` of INVALID_DATA without place; undefined when it takes the value.
 * Empty values are not for this function. https://www.zoho.com/crm/developer/docs/api/v7/insert-records.html, "Sample Attributes".
 */
export function whyInvalid(field: Field, value: unknown): JsonObject | undefined {
  const wrongType = { expected_data_type: field.data_type };
  const tooLong = { maximum_length: field.length };
  switch (field.data_type) {
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType;
      return String(Math.abs(value)).length > field.length ? tooLong : undefined;
    case 'currency':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType;
      return Math.abs(value) >= 10 ** field.length ? tooLong : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType;
    case 'ownerlookup':
    case 'lookup':
    case 'layout':
      return isObject(value) && typeof value['id'] === 'string' ? undefined : wrongType;
    case 'date':
      return isText(value, DATE) && !Number.isNaN(Date.parse(value)) ? undefined : wrongType;
    case 'datetime':
      return isText(value, DATE_TIME) && !Number.isNaN(Date.parse(value)) ? undefined : wrongType;
  }
  if (field.api_name === 'Tag') return Array.isArray(value) ? undefined : { expected_data_type: 'jsonarray' };
  if (typeof value !== 'string') return wrongType;
  if (value.length > field.length) return tooLong;
  const pattern = PATTERNS[field.data_type];
  return pattern && !pattern.test(value) ? wrongType : undefined;
}

const PATTERNS: Readonly<Record<string, RegExp>> = { email: EMAIL, phone: PHONE, website: WEBSITE };

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}
