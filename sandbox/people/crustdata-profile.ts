import { currentJob, numberOf, slugOf } from './facts.ts';
import type { Job, School } from './facts.ts';

export interface CrustdataFacts {
  /** A number of the person's own, 1 to 99. */
  id: number;
  /** LinkedIn's slug today; Crustdata's echo is the slug that was asked for, which may be an older one. */
  slug: string;
  name: string;
  location: string;
  jobs: readonly Job[];
  schools: readonly School[];
  skills: readonly string[];
  languages?: readonly string[];
  summary?: string;
  twitter?: string;
  headline?: string;
  /** YYYY-MM-DD when Crustdata last saw the profile. */
  updated: string;
}

/** One profile as `GET /screener/person/enrich` answers it, every default field there (seed document 003, legacy dictionary). */
export function crustdataProfile(facts: CrustdataFacts): Readonly<Record<string, unknown>> {
  const { jobs, schools } = facts;
  const job = currentJob(jobs);
  return {
    linkedin_profile_url: `https://www.linkedin.com/in/ACoAAASANDBOX${String(facts.id).padStart(7, '0')}`,
    linkedin_flagship_url: `https://www.linkedin.com/in/${encodeURIComponent(facts.slug)}`,
    name: facts.name,
    location: facts.location,
    email: null,
    title: job.title,
    last_updated: `${facts.updated}T12:27:08.315174+00:00`,
    headline: facts.headline ?? `${job.title} at ${job.company}`,
    summary: facts.summary ?? '',
    num_of_connections: 500,
    skills: facts.skills,
    profile_picture_url: `https://media.example.com/expiring/${facts.id}.jpg?e=1760000000`,
    profile_picture_permalink: `https://pictures.example.com/permanent/${facts.id}.jpg`,
    twitter_handle: facts.twitter ?? null,
    languages: facts.languages ?? ['English'],
    all_employers: jobs.map(({ company }) => company),
    all_employers_company_id: jobs.map(({ domain }) => numberOf(domain)),
    all_titles: jobs.map(({ title }) => title),
    all_schools: schools.map(({ name }) => name),
    all_degrees: schools.map(({ degree }) => degree),
    current_employers: jobs
      .filter(({ to }) => to === undefined)
      .map((one) => ({ ...employer(one), is_default: one === job })),
    past_employers: jobs.filter(({ to }) => to !== undefined).map(employer),
    education_background: schools.map(education),
    person_id: 70_000_000 + facts.id,
  };
}

function employer(job: Job) {
  const number = numberOf(job.domain);
  return {
    employer_name: job.company,
    employer_linkedin_id: String(number),
    employer_logo_url: `https://media.example.com/logo/${number}.png`,
    employer_linkedin_description: `${job.company} is a fictional company.`,
    employer_company_id: [number],
    employer_company_website_domain: [job.domain],
    domains: [job.domain],
    employee_position_id: 2_100_000_000 + number,
    employee_title: job.title,
    employee_description: job.description ?? '',
    employee_location: job.location ?? '',
    start_date: `${job.from}T00:00:00`,
    end_date: job.to === undefined ? null : `${job.to}T00:00:00`,
  };
}

function education(school: School) {
  return {
    degree_name: school.degree,
    institute_name: school.name,
    institute_linkedin_id: String(numberOf(school.name)),
    institute_linkedin_url: `https://www.linkedin.com/school/${slugOf(school.name)}/`,
    institute_logo_url: null,
    field_of_study: school.field,
    start_date: `${school.fromYear}-01-01T00:00:00`,
    end_date: `${school.toYear}-01-01T00:00:00`,
  };
}
