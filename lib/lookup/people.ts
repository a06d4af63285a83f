import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { Database } from '@/lib/storage/database';
import type { PersonView } from './view-person';

/** The id of the person this identity belongs to; makes the person when it belongs to nobody yet. */
export function rememberPerson(
  database: Database,
  identity: Identity,
  fresh: { id: string; at: string; name: string },
): Promise<string> {
  return database.transaction('rw', database.people, database.identities, async () => {
    const tie = await database.identities.get(identityKey(identity));
    if (tie) {
      await database.people.update(tie.personId, { openedAt: fresh.at });
      return tie.personId;
    }
    await database.people.add({
      id: fresh.id,
      createdAt: fresh.at,
      openedAt: fresh.at,
      name: fresh.name,
      about: '',
      pins: {},
      confirmed: [],
    });
    await database.identities.add({ key: identityKey(identity), personId: fresh.id, identity });
    return fresh.id;
  });
}

/**
 * Writes down that the identities of accepted answers are this person. When one of them already belongs to another person, both are the
 * same one: everything moves to the one that was known first. Answers the id of the person that stays.
 */
export function tieIdentities(database: Database, personId: string, view: PersonView): Promise<string> {
  const { people, identities, answers, calls, jobs, lookups, pushes, crmStandings } = database;
  return database.transaction(
    'rw',
    [people, identities, answers, calls, jobs, lookups, pushes, crmStandings],
    async () => {
      const keys = view.identities.map(identityKey);
      const ties = (await identities.bulkGet(keys)).filter((tie) => tie !== undefined);
      const ids = [...new Set([personId, ...ties.map((tie) => tie.personId)])];
      const known = (await people.bulkGet(ids)).filter((person) => person !== undefined);
      const first = known.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0];
      if (!first) return personId;
      for (const other of known.filter(({ id }) => id !== first.id)) {
        const theirs = { personId: other.id };
        const ours = { personId: first.id };
        await identities.where(theirs).modify(ours);
        await answers.where(theirs).modify(ours);
        await calls.where(theirs).modify(ours);
        await jobs.where(theirs).modify(ours);
        await pushes.where(theirs).modify(ours);
        await people.update(first.id, {
          pins: { ...other.pins, ...first.pins },
          confirmed: [...new Set([...first.confirmed, ...other.confirmed])],
        });
        const lookup = await lookups.get(other.id);
        if (lookup && other.id === personId) await lookups.put({ ...lookup, personId: first.id });
        await lookups.delete(other.id);
        await crmStandings.delete(other.id);
        await people.delete(other.id);
      }
      await identities.bulkPut(
        view.identities.map((identity) => ({ key: identityKey(identity), personId: first.id, identity })),
      );
      await people.update(first.id, summaryOf(view));
      return first.id;
    },
  );
}

/** Characters, so that a hundred thousand people stay searchable in memory. */
const FIND_BY_LENGTH = 400;

/** What History shows of a person, and finds her by. */
function summaryOf({ profile }: PersonView): { name?: string; about?: string; findBy: string } {
  const name = profile.fullName?.groups[0].value;
  const about = [profile.jobTitle?.groups[0].value, profile.company?.groups[0].value]
    .filter(Boolean)
    .join(' · ');
  const { location, phone, experience, education, headline, industry } = profile;
  const findBy = [
    ...(location?.groups ?? []).map(({ value }) => value),
    ...(phone?.groups ?? []).map(({ value }) => value.number),
    ...(experience?.groups ?? []).map(({ value }) => value.company),
    ...(education?.groups ?? []).map(({ value }) => value.school),
    ...[headline, industry].map((field) => field?.groups[0].value ?? ''),
  ].join(' ');
  return {
    ...(name === undefined ? {} : { name }),
    ...(about === '' ? {} : { about }),
    findBy: findBy.slice(0, FIND_BY_LENGTH),
  };
}
