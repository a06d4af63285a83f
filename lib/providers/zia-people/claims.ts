import { linkedInUrl, parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { LinkedInSlug } from '@/lib/core/identity/types';
import type { Claim, ClaimOf, Subject } from '@/lib/core/profile/claim';
import type { FieldKey, FieldValue } from '@/lib/core/profile/fields';
import { domainOf, networkName, nonEmpty, webAddress } from '@/lib/connections/zoho/zia-values';
import type { HttpAnswer } from '@/lib/http/types';
import { ziaEmails } from './emails';
import type { ZiaPerson } from './wire';

const ROOT = '/__zia_people_enrichment/0/enriched_data';

/** Zia says nothing about certainty or age: one value for what it states about the person, a lower one for lists without dates. */
const STATED = 0.6;
const LISTED = 0.5;

/** Whom the answer is about and what it states. `knownDomain` stands in when the answer names no website. */
export function readZiaPerson(
  person: ZiaPerson,
  answer: HttpAnswer,
  knownDomain: string | undefined,
): { subject: Subject; claims: readonly Claim[] } {
  const claim = <K extends FieldKey>(
    field: K,
    value: FieldValue<K> | undefined,
    pointer: string,
    confidence: number,
  ): readonly ClaimOf<K>[] =>
    value === undefined
      ? []
      : [
          {
            field,
            value,
            provider: 'zia-people',
            answerId: answer.id,
            pointer: ROOT + pointer,
            confidence,
            fetchedAt: answer.receivedAt,
          },
        ];

  const domain = domainOf(person.website);
  const company = nonEmpty(person.company_info?.name);
  const emails = ziaEmails(person, domain ?? knownDomain);
  const links = readLinks(person);
  const [linkedin] = links.linkedin;
  const industry = person.company_info?.industries[0];

  const claims = [
    ...claim('fullName', nonEmpty(person.name), '/name', STATED),
    ...claim('firstName', nonEmpty(person.first_name), '/first_name', STATED),
    ...claim('lastName', nonEmpty(person.last_name), '/last_name', STATED),
    ...claim('jobTitle', nonEmpty(person.designation), '/designation', STATED),
    ...claim('company', company, '/company_info/name', STATED),
    ...claim('companyDomain', domain, '/website', STATED),
    ...(typeof industry === 'string'
      ? claim('industry', nonEmpty(industry), '/company_info/industries/0', STATED)
      : claim('industry', nonEmpty(industry?.name), '/company_info/industries/0/name', STATED)),
    ...claim('location', nonEmpty(person.primary_address_info?.name), '/primary_address_info/name', STATED),
    ...emails.flatMap(({ field, address, pointer, confidence }) =>
      claim(
        field,
        { address, ...(field === 'workEmail' && company !== undefined ? { employer: company } : {}) },
        pointer,
        confidence,
      ),
    ),
    ...phones(person).flatMap(({ number, pointer }) => claim('phone', { number }, pointer, LISTED)),
    ...(linkedin === undefined
      ? []
      : claim('linkedin', linkedInUrl(linkedin.slug), linkedin.pointer, STATED)),
    ...links.others.flatMap(({ network, url, pointer }) =>
      claim('profiles', { network, url }, pointer, LISTED),
    ),
    ...(person.company_info?.experiences ?? []).flatMap((experience, index) => {
      const employer = nonEmpty(experience?.company_name);
      if (experience === null || employer === undefined) return [];
      const title = nonEmpty(experience.title);
      const start = nonEmpty(experience.start_period ?? experience.start_date);
      const end = nonEmpty(experience.end_period ?? experience.end_date);
      const value = {
        company: employer,
        current: end === undefined,
        ...(title === undefined ? {} : { title }),
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
      };
      return claim('experience', value, `/company_info/experiences/${index}`, LISTED);
    }),
    ...person.educations.flatMap((education, index) => {
      const school = nonEmpty(education?.school_name);
      if (education === null || school === undefined) return [];
      // Zia lists a degree from the general to the exact: "Bachelors", "Bachelor of Science".
      const degree = nonEmpty(education.degrees.findLast((each) => nonEmpty(each) !== undefined));
      const subject = nonEmpty(education.majors.filter((each) => nonEmpty(each) !== undefined).join(', '));
      const value = {
        school,
        ...(degree === undefined ? {} : { degree }),
        ...(subject === undefined ? {} : { subject }),
      };
      return claim('education', value, `/educations/${index}`, LISTED);
    }),
    ...person.skills.flatMap((skill, index) => claim('skills', nonEmpty(skill), `/skills/${index}`, LISTED)),
  ];

  return {
    claims,
    subject: {
      about: 'person',
      names: present([nonEmpty(person.name)]),
      slugs: links.linkedin.map((link) => link.slug),
      // `enrich_based_on` only repeats what we sent: Zia may have matched by name alone, so it ties nothing to the person.
      echoes: [],
      emails: emails.map((email) => email.address),
      companies: present([company]),
      companyDomains: present([domain]),
    },
  };
}

const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined);

function phones(person: ZiaPerson): readonly { number: string; pointer: string }[] {
  const all = [
    { number: nonEmpty(person.primary_contact), pointer: '/primary_contact' },
    { number: nonEmpty(person.secondary_contact), pointer: '/secondary_contact' },
    ...person.other_contacts.map((contact, index) => ({
      number: nonEmpty(contact),
      pointer: `/other_contacts/${index}`,
    })),
  ];
  return all.flatMap(({ number, pointer }) => (number === undefined ? [] : [{ number, pointer }]));
}

/** LinkedIn addresses of a person, and all other networks. A LinkedIn address that names nobody is dropped. */
function readLinks(person: ZiaPerson) {
  const linkedin: { slug: LinkedInSlug; pointer: string }[] = [];
  const others: { network: string; url: string; pointer: string }[] = [];
  person.social_media.forEach((media, mediaIndex) => {
    media?.media_url.forEach((written, urlIndex) => {
      const url = webAddress(written);
      if (url === undefined) return;
      const pointer = `/social_media/${mediaIndex}/media_url/${urlIndex}`;
      const network = networkName(media.media_type, url);
      const parsed = parseLinkedInUrl(url);
      if (parsed.ok && parsed.identity.kind === 'linkedin')
        linkedin.push({ slug: parsed.identity.slug, pointer });
      else if (network !== 'linkedin') others.push({ network, url, pointer });
    });
  });
  return { linkedin, others };
}
