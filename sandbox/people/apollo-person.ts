import { currentJob } from './facts.ts';
import type { Job } from './facts.ts';

/** What Apollo shows for a person without a picture of their own. */
export const APOLLO_PLACEHOLDER_PHOTO = 'https://static.licdn.com/aero-v1/sc/h/9c8pery4andzj6ohjkjp54ma2';

/** What Apollo shows for an address that the account has not paid for. */
export const APOLLO_LOCKED_EMAIL = 'email_not_unlocked@domain.com';

export interface ApolloFacts {
  /** A number of the person's own, 1 to 99. */
  id: number;
  slug: string;
  firstName: string;
  lastName: string;
  jobs: readonly Job[];
  email: string | null;
  emailStatus: 'verified' | 'unverified' | 'unavailable' | 'extrapolated' | null;
  city: string;
  state?: string;
  country: string;
  seniority: string;
  department: string;
  photo?: string;
  twitter?: string;
  /** Apollo's `organization` of the current employer, from companies.ts; null when Apollo does not know the company. */
  organization: Readonly<Record<string, unknown>> | null;
}

/** Apollo's `person` as `POST /people/match` answers it (seed document 004). */
export function apolloPerson(facts: ApolloFacts): Readonly<Record<string, unknown>> {
  const job = currentJob(facts.jobs);
  return {
    id: objectId('64bb', facts.id),
    first_name: facts.firstName,
    last_name: facts.lastName,
    name: `${facts.firstName} ${facts.lastName}`,
    linkedin_url: `http://www.linkedin.com/in/${encodeURIComponent(facts.slug)}`,
    title: job.title,
    email_status: facts.emailStatus,
    photo_url: facts.photo ?? APOLLO_PLACEHOLDER_PHOTO,
    twitter_url: facts.twitter === undefined ? null : `https://twitter.com/${facts.twitter}`,
    github_url: null,
    facebook_url: null,
    extrapolated_email_confidence: null,
    headline: `${job.title} at ${job.company}`,
    email: facts.email,
    organization_id: facts.organization?.['id'] ?? null,
    employment_history: facts.jobs.map((one, index) => employment(one, facts.id * 100 + index)),
    state: facts.state ?? null,
    city: facts.city,
    country: facts.country,
    revealed_for_current_team: true,
    organization: facts.organization,
    is_likely_to_engage: true,
    intent_strength: null,
    show_intent: false,
    departments: [facts.department],
    subdepartments: [],
    functions: [],
    seniority: facts.seniority,
  };
}

/** A MongoDB-like id of 24 characters. */
export function objectId(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(20, '0')}`;
}

function employment(job: Job, number: number) {
  const id = objectId('64cc', number);
  return {
    _id: id,
    created_at: null,
    current: job.to === undefined,
    degree: null,
    description: null,
    emails: null,
    end_date: job.to ?? null,
    grade_level: null,
    kind: null,
    major: null,
    organization_id: null,
    organization_name: job.company,
    raw_address: null,
    start_date: job.from,
    title: job.title,
    updated_at: null,
    id,
    key: id,
  };
}
