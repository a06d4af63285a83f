import type { Database } from '@/lib/storage/database';
import { mirrorMoney, restoreMoney } from '@/lib/storage/money-mirror';
import { clearTrouble, readTrouble, writeTrouble } from '@/lib/storage/trouble';

/**
 * Opens the database and puts back what was spent when it turns out to be a new one. One that cannot be opened is left as it is, and the
 * panel says so: without a journal nothing is paid. Answers whether it is open.
 */
export async function openDatabase(database: Database): Promise<boolean> {
  try {
    await database.open();
  } catch (error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error';
    await writeTrouble({ kind: 'unreadable', at: new Date().toISOString(), why: why.slice(0, 300) });
    return false;
  }
  if ((await readTrouble())?.kind === 'unreadable') await clearTrouble();
  await restoreMoney(database, Date.now());
  return true;
}

/** Makes the copy of the money; those who ask at the same time share one that begins after they asked. */
export function createMirror(database: Database): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      // The journal itself is what counts; a copy that could not be made stops nobody.
      running = mirrorMoney(database, Date.now()).catch(() => undefined);
      return running;
    });
    return next;
  };
}
