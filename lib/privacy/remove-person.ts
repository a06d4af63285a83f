import { forgetInLists } from '@/lib/lists/forget';
import type { Database } from '@/lib/storage/database';
import { countedCredits } from '@/lib/storage/journal';
import type { CallRow, MoneyRow } from '@/lib/storage/rows';

/** Every table that holds something of a person, and where what her calls cost goes on counting. */
export const personTables = (database: Database) => [
  database.people,
  database.identities,
  database.answers,
  database.calls,
  database.endings,
  database.jobs,
  database.lookups,
  database.pushes,
  database.crmStandings,
  database.lists,
  database.listLines,
  database.listItems,
  database.money,
];

/**
 * Deletes everything about one person, her lines of lists too. Of her calls only the money is kept: provider, day, state and credits, so that
 * a day's spending stays the sum of what stands in the journal. Runs inside the caller's transaction over `personTables`.
 */
export async function removePerson(database: Database, personId: string): Promise<void> {
  const { people, identities, answers, calls, endings, jobs, lookups, pushes, crmStandings, money } =
    database;
  await forgetInLists(database, await identities.where({ personId }).primaryKeys());
  const own = await calls.where({ personId }).toArray();
  await money.bulkPut(own.map(moneyOf).filter(({ credits }) => credits > 0));
  await endings.bulkDelete(own.map(({ id }) => id));
  for (const table of [identities, answers, calls, jobs, pushes]) await table.where({ personId }).delete();
  await crmStandings.delete(personId);
  await lookups.delete(personId);
  await people.delete(personId);
}

const moneyOf = (call: CallRow): MoneyRow => ({
  id: call.id,
  provider: call.provider,
  day: call.day,
  state: call.state,
  credits: countedCredits(call),
});
