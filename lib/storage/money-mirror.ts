import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Database } from './database';
import { writeTrouble } from './trouble';

const KEY = 'moneyMirror';
/** A monthly limit never looks back further. */
const KEPT_MS = 62 * 86_400_000;

const mirrorSchema = z.object({
  /** The mark of the database that it is a copy of. */
  of: z.string(),
  /** Rows of its table `spending`: provider, day, credits. */
  spending: z.array(z.tuple([z.string(), z.string(), z.number()])),
  /** Credits of calls that had not ended, or of which nobody knows how; they are part of the spending. */
  open: z.number(),
});

/**
 * Copies what counts as spent to `storage.local`, which neither a damaged database takes along nor a browser that clears one when the disk
 * is full. It names nobody. Call it after money was reserved and before anything leaves.
 */
export async function mirrorMoney(database: Database, now: number): Promise<void> {
  const since = new Date(now - KEPT_MS).toISOString().slice(0, 10);
  const { spending, calls } = database;
  const of = await markOf(database);
  // Read only: whoever writes the journal meanwhile need not wait.
  const copy = await database.transaction('r', spending, calls, async () => {
    const rows = await spending.where('day').aboveOrEqual(since).toArray();
    const open = await calls.where('state').anyOf('reserved', 'sent', 'unknown').toArray();
    return {
      of,
      spending: rows.map(({ provider, day, credits }) => [provider, day, credits] as const),
      open: open.reduce((sum, { price }) => sum + price, 0),
    };
  });
  await browser.storage.local.set({ [KEY]: copy });
}

/** Made once; a database without it never was copied. */
const markOf = async ({ marks }: Database): Promise<string> =>
  (await marks.get('mirror'))?.value ??
  marks.db.transaction('rw', marks, async () => {
    const mark = await marks.get('mirror');
    if (mark) return mark.value;
    const value = crypto.randomUUID();
    await marks.put({ id: 'mirror', value });
    return value;
  });

/**
 * Notices that the database is not the one that the copy was made of: it was lost, and the browser made an empty one. What was spent is put
 * back, so that limits hold, and the user is told. Call it at every start of the worker, before anything else is written.
 */
export async function restoreMoney(database: Database, now: number): Promise<void> {
  const copy = mirrorSchema.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
  if (!copy) return;
  const { marks, spending } = database;
  const lost = await database.transaction('rw', marks, spending, async () => {
    if ((await marks.get('mirror'))?.value === copy.of) return false;
    for (const [provider, day, credits] of copy.spending) {
      const id = `${provider} ${day}`;
      const counted = (await spending.get(id))?.credits ?? 0;
      await spending.put({ id, provider, day, credits: counted + credits });
    }
    await marks.put({ id: 'mirror', value: copy.of });
    return true;
  });
  if (!lost) return;
  const credits = copy.spending.reduce((sum, [, , part]) => sum + part, 0);
  await writeTrouble({ kind: 'lost', at: new Date(now).toISOString(), credits, open: copy.open });
}
