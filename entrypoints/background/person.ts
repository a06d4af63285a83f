import { isFieldKey } from '@/lib/core/profile/fields';
import type { Handlers } from '@/lib/messaging/protocol';
import { forgetPerson } from '@/lib/privacy/forget';
import { browser } from 'wxt/browser';
import type { Parts } from './parts';

/** What the user decides about one person, and about everything that is stored. */
export function personHandlers({
  database,
}: Parts): Pick<Handlers, 'person.pin' | 'person.confirm' | 'person.forget' | 'data.erase'> {
  const { people } = database;
  return {
    'person.pin': async ({ personId, field, key }) => {
      if (!isFieldKey(field)) return null;
      await database.transaction('rw', people, async () => {
        const person = await people.get(personId);
        if (!person) return;
        const { [field]: _old, ...others } = person.pins;
        await people.update(personId, { pins: key === null ? others : { ...others, [field]: key } });
      });
      return null;
    },
    'person.confirm': async ({ personId, answerId }) => {
      await database.transaction('rw', people, async () => {
        const person = await people.get(personId);
        if (person)
          await people.update(personId, { confirmed: [...new Set([...person.confirmed, answerId])] });
      });
      return null;
    },
    'person.forget': async ({ personId }) => {
      await forgetPerson(database, personId, {
        group: crypto.randomUUID(),
        at: new Date().toISOString(),
      });
      return null;
    },
    'data.erase': async () => {
      // First what is copied from the database: a worker that dies between must not find a copy of what was erased.
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      await database.transaction('rw', database.tables, async () => {
        for (const table of database.tables) await table.clear();
      });
      return null;
    },
  };
}
