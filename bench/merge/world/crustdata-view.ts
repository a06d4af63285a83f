import type { Company } from './companies.ts';
import { firstDay, midnight } from './dates.ts';
import {
  companyFact,
  companyForms,
  coarsePlace,
  fullNameForms,
  headlineFact,
  placeFact,
  placeForms,
  titleFact,
} from './facts.ts';
import { homeAt, heldAt, mainAt, type Held, type Month, type Person } from './person.ts';
import type { Speaker } from './speaker.ts';

/** LinkedIn's own data, read some months ago. */
export interface CrustdataQuestion {
  /** The slug asked for; echoed. */
  slug?: string;
  /** The address asked for. */
  email?: string;
  /** Likeness of name and address, for look-ups by address. */
  score?: number;
}

const LINKEDIN = 'https://www.linkedin.com/in/';

export function crustdataBody(
  speaker: Speaker,
  person: Person,
  seenAt: Month,
  question: CrustdataQuestion,
): string {
  const { random } = speaker;
  const main = mainAt(person, seenAt);
  const open = [
    ...heldAt(person, seenAt),
    ...person.jobs.filter(({ forgotten, end = seenAt + 1 }) => forgotten && end <= seenAt),
  ];
  const past = person.jobs.filter(({ end, forgotten }) => end !== undefined && end <= seenAt && !forgotten);
  const isRenamed = person.formerSlug !== undefined && seenAt >= person.formerSlug.until;
  const slug = isRenamed || person.formerSlug === undefined ? person.slug : person.formerSlug.slug;
  if (slug === person.slug) speaker.alsoMeans('linkedin', `${LINKEDIN}${slug}`, `person ${person.slug}`);
  const place = homeAt(person, seenAt);
  const location = random.chance(0.06)
    ? coarsePlace(place)
    : speaker.say('place', placeFact(place), placeForms(place));
  const title = main && speaker.sayAlways('title', titleFact(main.title), main.title.forms);
  const company = main && speaker.sayAlways('company', companyFact(main.company), companyForms(main.company));
  const headline =
    main && speaker.say('headline', headlineFact(main.title, main.company), [`${title} at ${company}`]);
  if (person.twitter !== undefined)
    speaker.alsoMeans('profile', `https://twitter.com/${person.twitter}`, `twitter ${person.twitter}`);

  const item = {
    linkedin_profile_url: `${LINKEDIN}ACoAA${Buffer.from(person.slug).toString('base64url').slice(0, 14)}`,
    linkedin_flagship_url: `${LINKEDIN}${slug}`,
    name: random.chance(0.02)
      ? `${person.latinGiven[0]} ${person.latinFamily[0].charAt(0)}.`
      : speaker.sayAlways('fullName', `person ${person.slug}`, fullNameForms(person)),
    location,
    title,
    headline,
    summary: null,
    last_updated: random.chance(0.03) ? null : `${midnight(seenAt)}.000000+00:00`,
    email: random.chance(0.1) ? email(speaker, person.personalEmail) : null,
    skills: person.skills.flatMap((forms) => speaker.say('skill', forms[0], forms, true) ?? []),
    languages: person.languages.flatMap((name) => speaker.say('language', name, [name], true) ?? []),
    twitter_handle: person.twitter ?? null,
    current_employers: open.map((job) =>
      employer(speaker, job, job === main ? { title, company } : {}, seenAt, {
        is_default: job === main || (open.length > 1 && random.chance(0.05)),
        end_date: null,
      }),
    ),
    past_employers: past
      .filter(() => !random.chance(0.05))
      .map((job) =>
        employer(speaker, job, {}, seenAt, { end_date: job.end === undefined ? null : midnight(job.end) }),
      ),
    education_background: person.studies.map(({ school, degree, end }) => ({
      institute_name: speaker.sayAlways('school', school[0], school),
      degree_name: speaker.random.pick(degree),
      field_of_study: null,
      start_date: `${end - 4}-01-01T00:00:00`,
      end_date: `${end}-01-01T00:00:00`,
    })),
    ...(question.slug !== undefined && { query_linkedin_profile_urn_or_slug: [question.slug] }),
    ...(question.email !== undefined && random.chance(0.6) && { business_email: [question.email] }),
    ...(question.score !== undefined && { score: question.score }),
  };
  return JSON.stringify([item]);
}

interface Said {
  title?: string | undefined;
  company?: string | undefined;
}

const email = (speaker: Speaker, address: string): string => {
  speaker.alsoMeans('email', address, address);
  return address;
};

function employer(speaker: Speaker, job: Held, said: Said, seenAt: Month, more: object) {
  const { random } = speaker;
  const { company, title, start } = job;
  const page = `https://www.linkedin.com/company/${company.linkedInId}`;
  speaker.alsoMeans('companyPage', page, companyFact(company));
  return {
    employer_name: said.company ?? speaker.sayAlways('company', companyFact(company), companyForms(company)),
    employer_linkedin_id: random.chance(0.9) ? company.linkedInId : null,
    employer_linkedin_description: random.chance(0.7) ? description(speaker, company) : null,
    employer_company_website_domain: random.chance(0.85) ? [domains(speaker, company)[0]] : [],
    domains: random.chance(0.6) ? domains(speaker, company) : [],
    employee_title: said.title ?? speaker.sayAlways('title', titleFact(title), title.forms),
    start_date: random.chance(0.04) ? null : midnight(start),
    business_emails:
      job.email !== undefined && random.chance(0.6) && start <= seenAt
        ? {
            [email(speaker, job.email)]: random.chance(0.8)
              ? { verification_status: 'verified', last_validated_at: firstDay(Math.max(start, seenAt - 2)) }
              : { verification_status: '', last_validated_at: '' },
          }
        : {},
    ...more,
  };
}

/** The careers site stands first now and then. */
function domains(speaker: Speaker, company: Company): [string, ...string[]] {
  for (const domain of [company.domain, ...company.otherDomains])
    speaker.alsoMeans('domain', domain, companyFact(company));
  const [other] = company.otherDomains;
  return other !== undefined && speaker.random.chance(0.3)
    ? [other, company.domain]
    : [company.domain, ...company.otherDomains];
}

const description = (speaker: Speaker, company: Company): string => {
  speaker.alsoMeans('description', company.description, companyFact(company));
  return company.description;
};
