import { addressOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { isWithinDomain } from '@/lib/core/answer/link';
import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import type { EmailAddress } from '@/lib/core/identity/types';
import type { EmailValue } from '@/lib/core/profile/fields';
import { hasLeft, jobsOf, organizationDomain, type Job } from './employment';
import type { ApolloPerson } from './wire';

export interface FoundEmail {
  field: 'workEmail' | 'personalEmail' | 'pastEmail';
  value: EmailValue & { address: EmailAddress };
  path: JsonPath;
  confidence: number;
}

/** What an account that has not unlocked an address gets instead: email_not_unlocked@domain.com. */
const PLACEHOLDER_DOMAIN = 'domain.com';

/** Apollo's own word for how sure it is; public clients spell it in several ways, so that case and separators do not count. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  verified: 0.95,
  'likely to engage': 0.8,
  extrapolated: 0.6,
  'catch all': 0.6,
  unverified: 0.5,
  unavailable: 0.3,
};
const UNKNOWN_STATUS = 0.6;
const PERSONAL = 0.7;

export function emailsOf(person: ApolloPerson): FoundEmail[] {
  const main = usable(person.email);
  const personal = (person.personal_emails ?? []).flatMap((text, index): FoundEmail[] => {
    const address = usable(text);
    if (address === undefined || address === main) return [];
    const path = ['person', 'personal_emails', index];
    return [{ field: 'personalEmail', value: { address }, path, confidence: PERSONAL }];
  });
  return main === undefined ? personal : [mainEmail(person, main), ...personal];
}

function mainEmail(person: ApolloPerson, address: EmailAddress): FoundEmail {
  const value: FoundEmail['value'] = { address };
  if (person.email_status !== undefined) value.status = person.email_status;
  const path = ['person', 'email'];
  const confidence = confidenceOf(person);
  if (isPersonalEmailHost(address)) return { field: 'personalEmail', value, path, confidence };
  const employer = employerOf(address, person);
  if (employer?.name !== undefined) value.employer = employer.name;
  return { field: employer?.past ? 'pastEmail' : 'workEmail', value, path, confidence };
}

function usable(text: string | undefined): EmailAddress | undefined {
  const address = addressOf(text);
  return address === undefined || emailDomain(address) === PLACEHOLDER_DOMAIN ? undefined : address;
}

function confidenceOf({ email_status: status, extrapolated_email_confidence: extrapolated }: ApolloPerson) {
  if (extrapolated !== undefined) return extrapolated;
  return CONFIDENCE[(status ?? '').toLowerCase().replace(/[_-]/g, ' ')] ?? UNKNOWN_STATUS;
}

/**
 * Whose address it is. Apollo gives a domain for one organization only; the others of the history are known by name, so that a domain
 * counts as theirs when the name, written together, begins with it (cobaltferry.example, "Cobalt Ferry Systems"). Current jobs first.
 */
function employerOf(address: EmailAddress, person: ApolloPerson) {
  const host = emailDomain(address);
  const jobs = jobsOf(person);
  const { organization } = person;
  const domain = organizationDomain(organization);
  if (organization && domain !== undefined && isWithinDomain(host, domain)) {
    return { name: organization.name, past: hasLeft(jobs, organization) };
  }
  const named = jobs.filter((job) => isNamedLike(job, host));
  const job = named.find((candidate) => candidate.job.current === true) ?? named[0];
  return job && { name: job.job.organization_name, past: job.job.current === false };
}

/** Shorter labels ("co", "com", "www") name nobody. */
const SHORTEST_NAME = 4;

function isNamedLike({ job }: Job, host: string): boolean {
  const name = (job.organization_name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const label = host
    .split('.')
    .slice(0, -1)
    .findLast((candidate) => candidate.length >= SHORTEST_NAME);
  return label !== undefined && name.startsWith(label);
}
