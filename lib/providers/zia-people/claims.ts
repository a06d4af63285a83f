import { domainOf } from '@/lib/core/answer/link';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Claim, Subject } from '@/lib/core/profile/claim';
import { claimSheet, type ClaimSheet } from '@/lib/core/profile/claim-sheet';
import type { HttpAnswer } from '@/lib/http/types';
import { ziaEmails } from './emails';
import { readLinks } from './links';
import type { ZiaPerson } from './wire';

const ROOT: JsonPath = ['__zia_people_enrichment', 0, 'enriched_data'];
const at = (...path: JsonPath): JsonPath => [...ROOT, ...path];

/** Zia says nothing about certainty or age: one value for what it states about the person, a lower one for lists without dates. */
const STATED = 0.6;
const LISTED = 0.5;

/** Whom the answer is about and what it states. `knownDomain` stands in when the answer names no website. */
export function readZiaPerson(
  person: ZiaPerson,
  answer: HttpAnswer,
  knownDomain: string | undefined,
): { subject: Subject; claims: readonly Claim[] } {
  const { add, claims } = claimSheet({
    provider: 'zia-people',
    answerId: answer.id,
    fetchedAt: answer.receivedAt,
  });
  const domain = domainOf(person.website);
  const company = person.company_info?.name;
  const emails = ziaEmails(person, domain ?? knownDomain);
  const { linkedin, others } = readLinks(person);

  add('fullName', person.name, at('name'), STATED);
  add('firstName', person.first_name, at('first_name'), STATED);
  add('lastName', person.last_name, at('last_name'), STATED);
  add('jobTitle', person.designation, at('designation'), STATED);
  add('company', company, at('company_info', 'name'), STATED);
  add('companyDomain', domain, at('website'), STATED);
  add('location', person.primary_address_info?.name, at('primary_address_info', 'name'), STATED);
  const industry = person.company_info?.industries?.[0];
  if (typeof industry === 'string') add('industry', industry, at('company_info', 'industries', 0), STATED);
  else add('industry', industry?.name, at('company_info', 'industries', 0, 'name'), STATED);

  for (const { field, address, path, confidence } of emails) {
    // Without a domain to compare with, a professional address may be any employer's.
    const isItsOwn = field === 'workEmail' && (domain ?? knownDomain) !== undefined;
    const employer = isItsOwn && company !== undefined ? { employer: company } : {};
    add(field, { address, ...employer }, at(...path), confidence);
  }
  const [own] = linkedin;
  if (own !== undefined) add('linkedin', linkedInUrl(own.slug), at(...own.path), STATED);
  for (const { link, path } of others) add('profiles', link, at(...path), LISTED);
  addPhones(add, person);
  addHistory(add, person);

  return {
    claims,
    subject: {
      about: 'person',
      names: person.name === undefined ? [] : [person.name],
      slugs: linkedin.map(({ slug }) => slug),
      // `enrich_based_on` only repeats what we sent: Zia may have matched by name alone, so it ties nothing to the person.
      echoes: [],
      emails: emails.map(({ address }) => address),
      companies: company === undefined ? [] : [company],
      companyDomains: domain === undefined ? [] : [domain],
    },
  };
}

function addPhones(add: ClaimSheet['add'], person: ZiaPerson): void {
  const addPhone = (number: string | undefined, ...path: JsonPath) =>
    add('phone', number === undefined ? undefined : { number }, at(...path), LISTED);
  addPhone(person.primary_contact, 'primary_contact');
  addPhone(person.secondary_contact, 'secondary_contact');
  person.other_contacts?.forEach((number, index) => addPhone(number, 'other_contacts', index));
}

function addHistory(add: ClaimSheet['add'], person: ZiaPerson): void {
  person.company_info?.experiences?.forEach((experience, index) => {
    if (experience?.company_name === undefined) return;
    const { company_name: company, title } = experience;
    const start = experience.start_period ?? experience.start_date;
    const end = experience.end_period ?? experience.end_date;
    const value = {
      company,
      current: end === undefined,
      ...(title === undefined ? {} : { title }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
    add('experience', value, at('company_info', 'experiences', index), LISTED);
  });
  person.educations?.forEach((education, index) => {
    if (education?.school_name === undefined) return;
    // Zia lists a degree from the general to the exact: "Bachelors", "Bachelor of Science".
    const degree = education.degrees?.findLast((each) => each !== undefined);
    const subject = (education.majors ?? []).filter((each) => each !== undefined).join(', ');
    const value = {
      school: education.school_name,
      ...(degree === undefined ? {} : { degree }),
      ...(subject === '' ? {} : { subject }),
    };
    add('education', value, at('educations', index), LISTED);
  });
  person.skills?.forEach((skill, index) => add('skills', skill, at('skills', index), LISTED));
}
