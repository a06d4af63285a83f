import type { Page } from '@playwright/test';
import type { CallRow, RequestRow, SpendingRow } from '../lib/storage/rows.ts';

/** What the extension's own database holds, read in one of its pages. */
const readTable = <Row>(page: Page, table: string): Promise<Row[]> =>
  page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('facet');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error ?? new Error('not read'));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );

export const readCalls = (page: Page): Promise<CallRow[]> => readTable<CallRow>(page, 'calls');

export const readSpending = (page: Page): Promise<SpendingRow[]> => readTable<SpendingRow>(page, 'spending');

/** The stored settings, as text. */
export const readSettings = (page: Page): Promise<string> =>
  page.evaluate("chrome.storage.local.get('settings').then((all) => JSON.stringify(all))");

/** The ledger. */
export const readRequests = (page: Page): Promise<RequestRow[]> => readTable<RequestRow>(page, 'requests');

/** Asks the worker to look up profiles, all at once, as that many clicks in as many tabs would. Answers how many were heard. */
export const startAll = (page: Page, slugs: readonly string[]): Promise<number> =>
  page.evaluate(async (all) => {
    const send: unknown = Reflect.get(Reflect.get(globalThis, 'chrome').runtime, 'sendMessage');
    if (typeof send !== 'function') throw new Error('This is no page of the extension.');
    const replies = await Promise.allSettled(
      all.map((slug): unknown =>
        send({
          facet: 'worker',
          name: 'lookup.start',
          data: { identity: { kind: 'linkedin', slug }, fresh: false },
        }),
      ),
    );
    return replies.filter(({ status }) => status === 'fulfilled').length;
  }, slugs);

/** Kills the extension's worker as the browser does when it idles. */
export async function killWorker(panel: Page): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
