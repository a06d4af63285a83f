import { addressOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { listed } from '@/lib/core/answer/lenient';
import { isWithinDomain } from '@/lib/core/answer/link';
import { dateOf } from '@/lib/core/answer/moment';
import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import type { EmailAddress } from '@/lib/core/identity/types';
import type { EmailValue } from '@/lib/core/profile/fields';
import { domainsOf, type Job } from './employers';
import type { Person } from './wire';

export interface FoundEmail {
  field: 'workEmail' | 'personalEmail' | 'pastEmail';
  address: EmailAddress;
  value: EmailValue;
  path: JsonPath;
  confidence: number;
}

/** Crustdata's own check of the address decides most; an address it only lists is worth less. */
const VERIFIED = 0.95;
const LISTED = 0.7;
const UNVERIFIED = 0.6;
/** A company-like address at none of the person's employers. */
const UNEXPLAINED = 0.5;

/**
 * Every address of the person once, the best described first: those filed under an employer, then `business_email`, then `email`, which
 * may hold any kind of address.
 */
export function emailsOf(person: Person, jobs: readonly Job[], root: JsonPath): FoundEmail[] {
  const found = new Map<EmailAddress, FoundEmail>();
  const keep = (email: FoundEmail | undefined) => {
    if (email && !found.has(email.address)) found.set(email.address, email);
  };
  for (const job of jobs) filedUnder(job).forEach(keep);
  for (const key of ['business_email', 'email'] as const) {
    for (const { text, index } of listed(person[key])) {
      keep(unfiled(text, jobs, [...root, key, ...(index === undefined ? [] : [index])]));
    }
  }
  return [...found.values()];
}

const filedUnder = (job: Job): FoundEmail[] =>
  Object.entries(job.employer.business_emails ?? {}).flatMap(([key, verification]) => {
    const address = addressOf(key);
    if (address === undefined) return [];
    const value: EmailValue = { address };
    const lastValidated = dateOf(verification?.last_validated_at, 'day');
    if (verification?.verification_status !== undefined) value.status = verification.verification_status;
    if (job.employer.employer_name !== undefined) value.employer = job.employer.employer_name;
    if (lastValidated !== undefined) value.lastValidated = lastValidated;
    return {
      field: job.current ? 'workEmail' : 'pastEmail',
      address,
      value,
      path: [...job.path, 'business_emails', key],
      confidence: value.status === 'verified' ? VERIFIED : UNVERIFIED,
    };
  });

function unfiled(text: string, jobs: readonly Job[], path: JsonPath): FoundEmail | undefined {
  const address = addressOf(text);
  if (address === undefined) return undefined;
  const base = { address, path };
  if (isPersonalEmailHost(address)) {
    return { ...base, field: 'personalEmail', value: { address }, confidence: LISTED };
  }
  // Current jobs come first, so that a domain that two employers share counts for the current one.
  const job = jobs.find((candidate) =>
    domainsOf(candidate).some(({ domain }) => isWithinDomain(emailDomain(address), domain)),
  );
  if (!job) return { ...base, field: 'workEmail', value: { address }, confidence: UNEXPLAINED };
  const employer = job.employer.employer_name;
  const value = employer === undefined ? { address } : { address, employer };
  return { ...base, field: job.current ? 'workEmail' : 'pastEmail', value, confidence: LISTED };
}
