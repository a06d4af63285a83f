import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { Database } from '@/lib/storage/database';
import { forgottenAmong } from '@/lib/storage/forgotten';
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
  /** ISO 8601: nothing is stored because the user forgot her then. */
  forgottenAt?: string | undefined;
}

/** The rows of somebody of whom nothing is stored. */
export const nothingStored = (identity: Identity, forgottenAt?: string): PersonRows => ({
  identity,
  person: undefined,
  identities: [identity],
  answers: [],
  calls: [],
  lookup: undefined,
  forgottenAt,
});

/** Reads one person in one transaction, so that a view never mixes two states. */
export async function readPersonRows(database: Database, identity: Identity): Promise<PersonRows> {
  const key = identityKey(identity);
  const stored = await readStored(database, identity);
  if (stored) return stored;
  return nothingStored(identity, (await forgottenAmong(database, [key])).get(key));
}

function readStored(database: Database, identity: Identity): Promise<PersonRows | undefined> {
  const { people, identities, answers, calls, lookups } = database;
  return database.transaction('r', [people, identities, answers, calls, lookups], async () => {
    const personId = (await identities.get(identityKey(identity)))?.personId;
    if (personId === undefined) return undefined;
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
