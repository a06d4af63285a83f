import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { Database } from '@/lib/storage/database';
import type { AnswerRow, CallRow, LookupRow, PersonRow } from '@/lib/storage/rows';

/** Everything stored about one person; `person` is undefined while the identity was never looked up. */
export interface PersonRows {
  identity: Identity;
  person: PersonRow | undefined;
  /** Every identity tied to the person, the asked one included. */
  identities: readonly Identity[];
  answers: readonly AnswerRow[];
  /** Oldest first. */
  calls: readonly CallRow[];
  lookup: LookupRow | undefined;
}

/** The rows of somebody who was never looked up. */
export const nothingStored = (identity: Identity): PersonRows => ({
  identity,
  person: undefined,
  identities: [identity],
  answers: [],
  calls: [],
  lookup: undefined,
});

/** Reads one person in one transaction, so that a view never mixes two states. */
export function readPersonRows(database: Database, identity: Identity): Promise<PersonRows> {
  const { people, identities, answers, calls, lookups } = database;
  return database.transaction('r', [people, identities, answers, calls, lookups], async () => {
    const personId = (await identities.get(identityKey(identity)))?.personId;
    if (personId === undefined) {
      return {
        identity,
        person: undefined,
        identities: [identity],
        answers: [],
        calls: [],
        lookup: undefined,
      };
    }
    const [person, ties, answerRows, callRows, lookup] = await Promise.all([
      people.get(personId),
      identities.where({ personId }).toArray(),
      answers.where({ personId }).toArray(),
      calls.where({ personId }).sortBy('createdAt'),
      lookups.get(personId),
    ]);
    return {
      identity,
      person,
      identities: ties.map((tie) => tie.identity),
      answers: answerRows,
      calls: callRows,
      lookup,
    };
  });
}
