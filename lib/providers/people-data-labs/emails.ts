import { addressOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { domainOf, isWithinDomain } from '@/lib/core/answer/link';
import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import type { EmailAddress } from '@/lib/core/identity/types';
import type { EmailValue } from '@/lib/core/profile/fields';
import type { PdlPerson } from './wire';

export interface FoundEmail {
  field: 'workEmail' | 'personalEmail' | 'pastEmail';
  value: EmailValue;
  path: JsonPath;
}

type Kind = FoundEmail['field'];

/** The vendor's types; an address of no type is what its host says. */
const KINDS: Readonly<Record<string, Kind>> = {
  current_professional: 'workEmail',
  professional: 'pastEmail',
  personal: 'personalEmail',
};

/** Every address once, filed where the vendor says most about it: `work_email`, `personal_emails`, then `emails` with their types. */
export function emailsOf(person: PdlPerson): FoundEmail[] {
  const found = new Map<EmailAddress, FoundEmail>();
  const keep = (text: string | undefined, kind: Kind | undefined, ...path: JsonPath) => {
    const address = addressOf(text);
    if (address === undefined || found.has(address)) return;
    const field = kind ?? (isPersonalEmailHost(address) ? 'personalEmail' : 'workEmail');
    const employer = field === 'personalEmail' ? undefined : employerOf(person, address);
    const value = { address, ...(employer === undefined ? {} : { employer }) };
    found.set(address, { field, value, path: ['data', ...path] });
  };
  keep(person.work_email, 'workEmail', 'work_email');
  for (const [index, text] of (person.personal_emails ?? []).entries())
    keep(text, 'personalEmail', 'personal_emails', index);
  for (const [index, email] of (person.emails ?? []).entries())
    keep(email?.address, KINDS[email?.type ?? ''], 'emails', index, 'address');
  return [...found.values()];
}

/** The employer at whose domain the address is. */
function employerOf(person: PdlPerson, address: EmailAddress): string | undefined {
  const isAt = (website: string | undefined): boolean => {
    const domain = domainOf(website);
    return domain !== undefined && isWithinDomain(emailDomain(address), domain);
  };
  if (isAt(person.job_company_website)) return person.job_company_name;
  return person.experience?.find((job) => isAt(job?.company?.website))?.company?.name;
}
