import { createHash } from 'node:crypto';
import { personByEmail, personBySlug } from '../find-person.ts';
import type { SandboxPerson, World } from '../types.ts';

/** The identifying parameters of people/match (seed document 004), or one of bulk_match's `details`. */
export type Criteria = Readonly<Partial<Record<string, string>>>;

/**
 * The person meant by the criteria, the most telling first. Too little to go by, such as a name without domain or email, finds
 * nobody. The answer is the person's `apollo`, which may be about somebody else: Apollo makes mistakes here.
 */
export function matchPerson(world: World, criteria: Criteria): SandboxPerson | undefined {
  const { id, linkedin_url: url, email, hashed_email: hash } = criteria;
  return (
    (id && world.people.find((person) => person.apollo?.['id'] === id)) ||
    (url && personByUrl(world, url)) ||
    (email && personByEmail(world, email)) ||
    (hash && personByHash(world, hash)) ||
    personByName(world, criteria) ||
    undefined
  );
}

function personByUrl(world: World, url: string): SandboxPerson | undefined {
  const slug = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s]+)/i.exec(url)?.[1];
  return slug === undefined ? undefined : personBySlug(world, slug);
}

function personByHash(world: World, hash: string): SandboxPerson | undefined {
  const algorithm = hash.length === 32 ? 'md5' : 'sha256';
  const hashOf = (email: string) => createHash(algorithm).update(email).digest('hex');
  return world.people.find(({ emails }) => emails.some((email) => hashOf(email) === hash.toLowerCase()));
}

function personByName(world: World, criteria: Criteria): SandboxPerson | undefined {
  const { name, first_name: first, last_name: last, domain, organization_name: organization } = criteria;
  const wanted = (name ?? `${first ?? ''} ${last ?? ''}`).trim().toLowerCase();
  const company = world.companies.find(
    (one) =>
      (domain !== undefined && one.domain === domain.toLowerCase()) ||
      (organization !== undefined && one.name.toLowerCase() === organization.toLowerCase()),
  );
  if (!company) return undefined;
  return world.people.find(
    (person) => person.company === company.domain && person.name.toLowerCase() === wanted,
  );
}
