import type { BusinessEmail, SandboxPerson } from '../types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the address-only answer tells of an employer (seed document 003, "Response for only email enrichment"). */
const EMAIL_ONLY_EMPLOYER = ['employer_name', 'employer_linkedin_id', 'employer_company_website_domain'];

/** One item of the answer array: the asked fields of `profile`, with the person's work addresses if those were asked for. */
export function answerItem(
  person: SandboxPerson,
  profile: Fields,
  fields: readonly string[],
  extra: Fields,
): Fields {
  const emails = fields.includes('business_email') ? (person.crustdataBusinessEmails ?? []) : undefined;
  if (emails && fields.length === 1) return emailOnly(profile, emails, extra);
  const item: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(profile)) {
    if (fields.includes(name)) item[name] = value;
    else if (fields.some((field) => field.startsWith(`${name}.`)))
      item[name] = subfields(name, value, fields);
  }
  for (const name of ['current_employers', 'past_employers']) {
    if (emails && item[name]) item[name] = records(item[name]).map((job) => withEmails(job, emails));
  }
  return {
    ...item,
    ...(emails && { business_email: currentAddresses(profile, emails) }),
    ...extra,
    person_id: profile['person_id'],
  };
}

function emailOnly(profile: Fields, emails: readonly BusinessEmail[], extra: Fields): Fields {
  const employers = (name: string) =>
    records(profile[name])
      .map((job) => withEmails(pick(job, EMAIL_ONLY_EMPLOYER), emails))
      .filter((job) => 'business_emails' in job);
  return {
    business_email: currentAddresses(profile, emails),
    current_employers: employers('current_employers'),
    past_employers: employers('past_employers'),
    ...extra,
  };
}

function withEmails(job: Fields, emails: readonly BusinessEmail[]): Fields {
  const own = emails.filter((email) => worksAt(job, email));
  if (own.length === 0) return job;
  const entries = own.map(({ address, validatedAt }) => [
    address,
    { verification_status: validatedAt === '' ? '' : 'verified', last_validated_at: validatedAt },
  ]);
  return { ...job, business_emails: Object.fromEntries(entries) };
}

/** The top-level list leaves past employers' addresses out, as in the documented sample. */
function currentAddresses(profile: Fields, emails: readonly BusinessEmail[]): string[] {
  const past = records(profile['past_employers']);
  return emails.filter((email) => !past.some((job) => worksAt(job, email))).map(({ address }) => address);
}

function worksAt(job: Fields, { address }: BusinessEmail): boolean {
  const domains = job['employer_company_website_domain'];
  return Array.isArray(domains) && domains.includes(address.slice(address.indexOf('@') + 1));
}

function subfields(name: string, value: unknown, fields: readonly string[]): Fields[] {
  const names = fields
    .filter((field) => field.startsWith(`${name}.`))
    .map((field) => field.slice(name.length + 1));
  return records(value).map((record) => pick(record, names));
}

function pick(record: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}

function records(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
