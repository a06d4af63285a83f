import type { SandboxPerson } from '../types.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface PlainJob {
  company: string;
  domain: string | undefined;
  title: string;
  /** YYYY-MM-DD */
  from: string;
  to: string | undefined;
}

/** What Crustdata's profile of a person says, for vendors that have no facts of their own in the person's file. */
export interface PlainFacts {
  name: string;
  firstName: string;
  lastName: string;
  location: string;
  headline: string;
  summary: string;
  languages: readonly string[];
  picture: string;
  twitter: string | undefined;
  skills: readonly string[];
  jobs: readonly [PlainJob, ...PlainJob[]];
  schools: readonly { name: string; degree: string; field: string; from: string; to: string }[];
  workEmail: string | undefined;
}

/** undefined for somebody whom Crustdata does not have: then nobody else has them either. */
export function plainFacts(person: SandboxPerson): PlainFacts | undefined {
  if (typeof person.crustdata === 'string') return undefined;
  const profile = person.crustdata;
  const [job, ...others] = [...items(profile['current_employers']), ...items(profile['past_employers'])].map(
    plainJob,
  );
  if (job === undefined) return undefined;
  const [firstName = '', ...rest] = person.name.split(' ');
  return {
    name: person.name,
    firstName,
    lastName: rest.join(' '),
    location: text(profile['location']),
    headline: text(profile['headline']),
    summary: text(profile['summary']),
    languages: texts(profile['languages']),
    picture: text(profile['profile_picture_permalink']),
    twitter: text(profile['twitter_handle']) || undefined,
    skills: texts(profile['skills']),
    jobs: [job, ...others],
    schools: items(profile['education_background']).map((school) => ({
      name: text(school['institute_name']),
      degree: text(school['degree_name']),
      field: text(school['field_of_study']),
      from: text(school['start_date']).slice(0, 4),
      to: text(school['end_date']).slice(0, 4),
    })),
    workEmail: person.emails.find((email) => email.endsWith(`@${job.domain ?? ''}`)),
  };
}

function plainJob(employer: Fields): PlainJob {
  const domains = employer['employer_company_website_domain'];
  return {
    company: text(employer['employer_name']),
    domain: Array.isArray(domains) ? text(domains[0]) || undefined : undefined,
    title: text(employer['employee_title']),
    from: text(employer['start_date']).slice(0, 10),
    to: text(employer['end_date']).slice(0, 10) || undefined,
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const items = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
