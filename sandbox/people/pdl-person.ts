import type { SandboxPerson } from '../types.ts';
import { plainFacts } from './plain-facts.ts';
import type { PlainJob } from './plain-facts.ts';

/** `data` of `GET /v5/person/enrich`; all lower case unless `titlecase`. undefined: nobody is known by that name. */
export function pdlPerson(person: SandboxPerson, titlecase: boolean) {
  const facts = plainFacts(person);
  if (!facts) return undefined;
  const say = (text: string): string => (titlecase ? text : text.toLowerCase());
  const [main] = facts.jobs;
  const linkedIn = `linkedin.com/in/${person.slug}`;
  return {
    id: `sandbox-pdl-${person.slug}`,
    full_name: say(facts.name),
    first_name: say(facts.firstName),
    last_name: say(facts.lastName),
    linkedin_url: linkedIn,
    twitter_url: facts.twitter === undefined ? null : `twitter.com/${facts.twitter}`,
    github_url: null,
    facebook_url: null,
    work_email: facts.workEmail ?? null,
    personal_emails: [],
    emails: facts.workEmail === undefined ? [] : [{ address: facts.workEmail, type: 'current_professional' }],
    mobile_phone: null,
    phone_numbers: [],
    job_title: say(main.title),
    job_company_name: say(main.company),
    job_company_website: main.domain ?? null,
    job_company_size: null,
    industry: null,
    location_name: say(facts.location),
    skills: facts.skills.map(say),
    experience: facts.jobs.map((job) => experience(job, job === main, say)),
    education: facts.schools.map(({ name, degree, field, from, to }) => ({
      school: { name: say(name) },
      degrees: [say(degree)],
      majors: [say(field)],
      start_date: from,
      end_date: to,
    })),
    profiles: [{ network: 'linkedin', username: person.slug, url: linkedIn }],
  };
}

function experience(job: PlainJob, isPrimary: boolean, say: (text: string) => string) {
  return {
    company: { name: say(job.company), website: job.domain ?? null, linkedin_url: null },
    title: { name: say(job.title), levels: [] },
    start_date: job.from.slice(0, 7),
    end_date: job.to?.slice(0, 7) ?? null,
    is_primary: isPrimary,
  };
}
