import type { Page } from '@playwright/test';

/** Fills the database with so many made-up people, each with an identity, as their look-ups would have left them. */
export const storePeople = (panel: Page, count: number): Promise<void> =>
  panel.evaluate(async (total) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('facet');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('no database'));
    });
    const at = '2026-01-01T00:00:00.000Z';
    for (let from = 0; from < total; from += 10_000) {
      const writing = database.transaction(['people', 'identities', 'lookups'], 'readwrite');
      for (let index = from; index < from + 10_000; index += 1) {
        const personId = `stored-${index}`;
        const identity = { kind: 'linkedin', slug: personId };
        writing.objectStore('people').put({
          id: personId,
          createdAt: at,
          openedAt: at,
          name: `Stored Person ${index}`,
          about: 'Engineer · Juniper Foundry',
          pins: {},
          confirmed: [],
        });
        writing.objectStore('identities').put({ key: `linkedin:${personId}`, personId, identity });
        writing
          .objectStore('lookups')
          .put({ personId, identity, state: 'active', startedAt: at, planned: [] });
      }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error ?? new Error('not written'));
      });
    }
    database.close();
  }, count);

/** Forgets everybody who was looked up, so that the next look-up asks again. */
export const forgetEverybody = (panel: Page): Promise<void> =>
  panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('facet');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('no database'));
    });
    const tables = ['people', 'identities', 'answers', 'calls', 'jobs', 'lookups', 'paces', 'endings'];
    const writing = database.transaction(tables, 'readwrite');
    for (const table of tables) writing.objectStore(table).clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
