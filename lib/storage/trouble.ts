import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { watchStorage } from '@/lib/platform/watch-storage';

const KEY = 'databaseTrouble';

const schema = z.union([
  /** The browser lost the database. What was spent was put back from a copy. */
  z.object({ kind: z.literal('lost'), at: z.string(), credits: z.number(), open: z.number() }),
  /** It is there and cannot be opened: nothing can be asked, and what it holds is left as it is. */
  z.object({ kind: z.literal('unreadable'), at: z.string(), why: z.string() }),
]);

/** What is wrong with the database; kept where the database is not. */
export type Trouble = z.output<typeof schema>;

export const writeTrouble = (trouble: Trouble): Promise<void> =>
  browser.storage.local.set({ [KEY]: trouble });

export const clearTrouble = (): Promise<void> => browser.storage.local.remove(KEY);

export async function readTrouble(): Promise<Trouble | undefined> {
  return schema.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
}

/** Calls back with the trouble now and after each change; returns the way to stop. */
export function watchTrouble(listener: (trouble: Trouble | undefined) => void): () => void {
  return watchStorage(
    (area, changes) => area === 'local' && KEY in changes,
    () => void readTrouble().then(listener),
  );
}
