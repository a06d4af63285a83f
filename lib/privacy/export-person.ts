import type { ExportedFile } from '@/lib/core/profile/export/export';
import { exportProfile } from '@/lib/core/profile/export/export';
import { readJson } from '@/lib/core/answer/read-json';
import type { Profile } from '@/lib/core/profile/profile';
import type { Database } from '@/lib/storage/database';

/**
 * Everything that is stored about one person as one JSON file, for her right to see it: the profile with the sources of every value, the
 * answers as the vendors gave them, what was asked when, by which identities, what was pushed, and her lines of lists.
 *
 * @param exportedAt ISO 8601.
 */
export async function exportPerson(
  database: Database,
  personId: string,
  profile: Profile,
  exportedAt: string,
): Promise<ExportedFile> {
  const { people, identities, answers, calls, jobs, lookups, pushes, crmStandings } = database;
  const own = { personId };
  const keys = await identities.where(own).primaryKeys();
  const file = exportProfile(profile, 'JSON', exportedAt);
  const merged = readJson(file.text);
  const stored = {
    format: 'facet-person-1',
    exportedAt,
    profile: merged.ok ? merged.value : undefined,
    person: await people.get(personId),
    identities: (await identities.where(own).toArray()).map(({ identity }) => identity),
    lookup: await lookups.get(personId),
    calls: await calls.where(own).toArray(),
    // The text as the vendor gave it: what is a number there may be none that JavaScript can hold.
    answers: await answers.where(own).toArray(),
    jobs: await jobs.where(own).toArray(),
    pushes: await pushes.where(own).toArray(),
    inCrm: await crmStandings.get(personId),
    lists: await linesOf(database, keys),
  };
  return { ...file, name: `everything-${file.name}`, text: `${JSON.stringify(stored, null, 2)}\n` };
}

async function linesOf({ lists, listLines, listItems }: Database, keys: readonly string[]) {
  const items = await listItems.where('key').anyOf(keys).toArray();
  return Promise.all(
    items.map(async (item) => {
      const stored = await listLines.get(item.listId);
      return {
        list: (await lists.get(item.listId))?.name,
        item,
        header: stored?.header,
        lines: stored?.lines.filter(({ key }) => key === item.key).map(({ cells }) => cells),
      };
    }),
  );
}
