import { slugOf } from '@/lib/core/answer/identities';
import { listed } from '@/lib/core/answer/lenient';
import type { Identity } from '@/lib/core/identity/types';
import type { Subject } from '@/lib/core/profile/claim';
import { domainsOf, type Job } from './employers';
import type { FoundEmail } from './emails';
import type { Person } from './wire';

/** Who the item is about. */
export function subjectOf(person: Person, jobs: readonly Job[], emails: readonly FoundEmail[]): Subject {
  return {
    about: 'person',
    names: person.name === undefined ? [] : [person.name],
    slugs: slugsOf(person),
    echoes: echoesOf(person),
    emails: emails.map(({ address }) => address),
    companies: distinct(jobs.flatMap(({ employer }) => employer.employer_name ?? [])),
    companyDomains: distinct(jobs.flatMap((job) => domainsOf(job).map(({ domain }) => domain))),
    ...(person.score === undefined ? {} : { nameScore: person.score }),
  };
}

/** Whether the item answers this question, by what Crustdata says of itself; undefined when it says nothing either way. */
export function answersTo(subject: Subject, identity: Identity): boolean | undefined {
  if (identity.kind === 'email') return subject.emails.includes(identity.address) || undefined;
  const said = [...subject.echoes, ...subject.slugs];
  return said.length === 0 ? undefined : said.includes(identity.slug);
}

/** The readable form and the one with the member's id (ACoAA…), which people are also looked up by. */
export const slugsOf = (person: Person): string[] =>
  distinct([person.linkedin_flagship_url, person.linkedin_profile_url].flatMap((url) => slugOf(url) ?? []));

/** The echo is documented as the slug; whole URLs were seen too. What is neither stays as written. */
export const echoesOf = (person: Person): string[] =>
  distinct(
    listed(person.query_linkedin_profile_urn_or_slug).map(
      ({ text }) => slugOf(text) ?? slugOf(`https://www.linkedin.com/in/${text}`) ?? text,
    ),
  );

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
