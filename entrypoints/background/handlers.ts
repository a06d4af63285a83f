import type { Handlers } from '@/lib/messaging/protocol';
import { writeSettings } from '@/lib/storage/settings';
import { withdrawNever } from '@/lib/privacy/withdraw';
import { connectionHandlers } from './connections';
import { crmHandlers } from './crm';
import { listHandlers } from './lists';
import type { Parts } from './parts';
import { personHandlers } from './person';
import { lockLater, vaultHandlers } from './vault';
import { keepRetention } from './retention';

/** What the worker does about each message. Callers and shapes are checked before (lib/messaging). */
export function handlersFor(parts: Parts): Handlers {
  const { lookup } = parts;
  return {
    'lookup.start': async ({ identity, fresh, insist = false }) => {
      parts.warmUp();
      return { personId: await lookup.start(identity, { fresh, insist }) };
    },
    'lookup.retry': async ({ identity, provider }) => {
      await lookup.retry(identity, provider);
      return null;
    },
    'lookup.stop': async ({ identity }) => {
      await lookup.stop(identity);
      return null;
    },
    'lookup.ended': async ({ callIds }) => {
      await parts.callsEnded(callIds);
      return null;
    },
    'settings.save': async ({ settings }) => {
      await writeSettings(settings);
      await lockLater();
      await withdrawNever(parts.database, settings, new Date().toISOString());
      // A shorter time to keep people may mean thousands: nobody waits for that.
      void keepRetention(parts);
      return null;
    },
    ...personHandlers(parts),
    ...connectionHandlers(parts),
    ...vaultHandlers(parts),
    ...crmHandlers(parts),
    ...listHandlers(parts),
  };
}
