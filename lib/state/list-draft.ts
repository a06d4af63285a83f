import { localDay } from '@/lib/core/local-day';
import type { Identity } from '@/lib/core/identity/types';
import { CONNECTION_IDS } from '@/lib/http/types';
import { planList, type ListPlan } from '@/lib/lists/plan';
import type { ReadList } from '@/lib/lists/types';
import { providers } from '@/lib/providers/registry';
import type { Database } from '@/lib/storage/database';
import { readSettings, readyConnections } from '@/lib/storage/settings';
import { readMonth } from '@/lib/storage/spending';
import type { ViewContext } from '@/lib/lookup/view-person';

/** Reads a list. The CSV parser is only loaded when somebody brings one. */
export async function readDraft(text: string): Promise<ReadList> {
  const { readList } = await import('@/lib/lists/read-list');
  return readList(text);
}

export const planDraft = async (database: Database, identities: readonly Identity[]): Promise<ListPlan> =>
  planList(database, identities, await readContext(database));

/** What views depend on besides the people, as it is now. */
export async function readContext(database: Database): Promise<ViewContext> {
  const now = Date.now();
  const [settings, saved, spending, balances] = await Promise.all([
    readSettings(),
    database.secrets.toCollection().primaryKeys(),
    readMonth(database, localDay(now)),
    database.balances.toArray(),
  ]);
  const ready = readyConnections(CONNECTION_IDS, saved, settings);
  return { providers, settings, ready, spending, balances, now };
}
