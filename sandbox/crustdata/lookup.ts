import { personByEmail, personBySlug } from '../find-person.ts';
import type { PeopleErrorCode, SandboxPerson, World } from '../types.ts';
import type { Asked, EnrichQuery } from './query.ts';

const QUEUE_MS = 60 * 60 * 1000;

export type Found = { person: SandboxPerson; profile: Readonly<Record<string, unknown>>; live: boolean };
export type Missed = { code: PeopleErrorCode };

export type LookUp = (asked: Asked, query: Pick<EnrichQuery, 'realtime' | 'forceFetch'>) => Found | Missed;

/**
 * Crustdata's database and its queue: who is not in the database is PE03 and queued, found an hour later or at once in real
 * time; who does not exist is PE01 as soon as somebody really looked.
 */
export function createLookUp(world: World): LookUp {
  const queuedAt = new Map<string, number>();

  return (asked, { realtime, forceFetch }) => {
    const id = asked.kind === 'linkedin' ? asked.slug : asked.address;
    const person = asked.kind === 'linkedin' ? personOf(world, id) : personByEmail(world, id);
    if (person && typeof person.crustdata === 'object') {
      return { person, profile: person.crustdata, live: forceFetch };
    }
    if (person && typeof person.crustdata === 'string' && person.crustdata !== 'PE03') {
      return { code: person.crustdata };
    }
    const live = person?.crustdataLive;
    if (realtime) return person && live ? { person, profile: live, live: true } : { code: 'PE01' };
    const queued = queuedAt.get(id);
    if (queued === undefined) queuedAt.set(id, world.now());
    const processed = queued !== undefined && world.now() - queued >= QUEUE_MS;
    if (!processed) return { code: 'PE03' };
    return person && live ? { person, profile: live, live: false } : { code: 'PE01' };
  };
}

/** By the public slug, or by LinkedIn's opaque id (ACoAA…), which is the other thing that can stand after /in/. */
function personOf(world: World, slug: string): SandboxPerson | undefined {
  return (
    personBySlug(world, slug) ??
    world.people.find(
      ({ crustdata }) =>
        typeof crustdata === 'object' &&
        crustdata['linkedin_profile_url'] === `https://www.linkedin.com/in/${slug}`,
    )
  );
}
