import { addressOf } from '@/lib/core/answer/identities';
import { isWithinDomain } from '@/lib/core/answer/link';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import type { EmailAddress } from '@/lib/core/identity/types';
import type { ZiaPerson } from './wire';

/** One address of an answer: which field it belongs to and where it stands below `enriched_data`. */
export interface ZiaEmail {
  field: 'workEmail' | 'personalEmail' | 'pastEmail';
  address: EmailAddress;
  path: JsonPath;
  confidence: number;
}

/**
 * Sorts Zia's addresses. PERSONAL stays personal, also on a company's domain: the label is all we have. PROFESSIONAL is a work address
 * only on the domain of the current company; Zia's own sample lists many of former employers, so every other one is a past address.
 * Without a known domain a professional address is a work address of low confidence. `primary_email` is first in Zia's list, which is
 * not the same as current, so it is sorted like any other.
 */
export function ziaEmails(person: ZiaPerson, companyDomain: string | undefined): readonly ZiaEmail[] {
  const listed = (person.email_infos ?? []).map((info, index) => ({
    type: info?.type,
    text: info?.email,
    path: ['email_infos', index, 'email'],
  }));
  const all = [...listed, { type: undefined, text: person.primary_email, path: ['primary_email'] }];

  const found = new Map<EmailAddress, ZiaEmail>();
  for (const { type, text, path } of all) {
    const address = addressOf(text);
    if (address === undefined || found.has(address)) continue;
    found.set(address, { address, path, ...sort(address, type, companyDomain) });
  }
  return [...found.values()];
}

function sort(
  address: EmailAddress,
  type: string | undefined,
  companyDomain: string | undefined,
): Pick<ZiaEmail, 'field' | 'confidence'> {
  const isPersonal =
    type?.toUpperCase() === 'PERSONAL' || (type === undefined && isPersonalEmailHost(address));
  if (isPersonal) return { field: 'personalEmail', confidence: 0.5 };
  if (companyDomain === undefined) return { field: 'workEmail', confidence: 0.3 };
  return isWithinDomain(emailDomain(address), companyDomain)
    ? { field: 'workEmail', confidence: 0.6 }
    : { field: 'pastEmail', confidence: 0.4 };
}
