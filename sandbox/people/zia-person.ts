import { currentJob } from './facts.ts';
import type { Job, School } from './facts.ts';

export interface ZiaFacts {
  slug: string;
  firstName: string;
  lastName: string;
  jobs: readonly Job[];
  schools: readonly School[];
  industry: string;
  /** The first is the primary one. */
  emails: readonly { type: 'PROFESSIONAL' | 'PERSONAL'; email: string }[];
  phone: string | null;
  country: string;
  region: string;
  continent: string;
  /** As `Berlin, Germany`. */
  place: string;
  skills?: readonly string[];
  twitter?: string;
}

/** Zia people `enriched_data` in the shape of the v7 page's sample (seed document 000). */
export function ziaPerson(facts: ZiaFacts): Readonly<Record<string, unknown>> {
  return {
    ...ziaBasics(facts),
    company_info: {
      industries: [facts.industry],
      name: currentJob(facts.jobs).company,
      experiences: facts.jobs.map((job) => ({
        end_period: job.to?.slice(0, 4) ?? null,
        company_name: job.company,
        title: job.title,
        primary: job === currentJob(facts.jobs),
        start_period: job.from.slice(0, 4),
      })),
    },
  };
}

/** The same in the shape of Zoho's OpenAPI of 2025, which differs in the experiences, the industries and some further keys. */
export function ziaPersonOpenApi(facts: ZiaFacts): Readonly<Record<string, unknown>> {
  return {
    ...ziaBasics(facts),
    company_info: {
      industries: [{ name: facts.industry, description: 'A fictional industry.' }],
      name: currentJob(facts.jobs).company,
      experiences: facts.jobs.map((job) => ({
        end_date: job.to?.slice(0, 4) ?? null,
        company_name: job.company,
        title: job.title,
        primary: job === currentJob(facts.jobs),
        start_date: job.from.slice(0, 4),
      })),
    },
    middle_name: null,
    secondary_contact: null,
    other_contacts: [],
    address_list_info: [address(facts)],
    interests: [],
  };
}

function ziaBasics(facts: ZiaFacts) {
  const job = currentJob(facts.jobs);
  return {
    website: job.domain,
    email_infos: facts.emails,
    gender: null,
    last_name: facts.lastName,
    educations: facts.schools.map(({ name, degree, field }) => ({
      majors: [field],
      school_name: name,
      degrees: [degree],
    })),
    skills: facts.skills ?? null,
    primary_address_info: address(facts),
    name: `${facts.firstName} ${facts.lastName}`,
    primary_email: facts.emails[0]?.email ?? null,
    id: `Sandbox${facts.slug}==`,
    designation: job.title,
    first_name: facts.firstName,
    primary_contact: facts.phone,
    social_media: [
      { media_type: 'linkedin.com', media_url: [`linkedin.com/in/${facts.slug}`] },
      ...(facts.twitter === undefined
        ? []
        : [{ media_type: 'twitter.com', media_url: [`twitter.com/${facts.twitter}`] }]),
    ],
  };
}

function address({ continent, country, place, region }: ZiaFacts) {
  return { continent, country, name: place, region, primary: true };
}
