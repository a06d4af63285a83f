import type { Database } from '@/lib/storage/database';
import { rememberForgotten } from '@/lib/storage/forgotten';
import { personTables, removePerson } from './remove-person';

/**
 * "Forget this person": deletes everything about her, and keeps one hash per identity, so that nobody pays to have her back unless the user
 * insists. The hashes are written first: a worker that dies between leaves somebody who is there and can be forgotten again.
 *
 * @param as `group` ties her hashes together and must say nothing about her; `at` is ISO 8601.
 */
export async function forgetPerson(
  database: Database,
  personId: string,
  as: { group: string; at: string },
): Promise<void> {
  await rememberForgotten(database, await database.identities.where({ personId }).primaryKeys(), as);
  await database.transaction('rw', personTables(database), () => removePerson(database, personId));
}
