import type { Result } from '@/components/settings/result';
import type { ZohoClient } from '@/components/settings/zoho-form';
import type { KeyVendorId } from '@/lib/http/types';
import { authorizeZoho } from './authorize-zoho';
import { ask } from '@/lib/messaging/client';

export const saveKey = (connection: KeyVendorId, apiKey: string): Promise<Result> =>
  attempt(async () => {
    const reply = await ask('connection.save', { connection, apiKey });
    return reply.saved ? { ok: true, said: 'The key is saved.' } : { ok: false, said: reply.why };
  });

export const testKey = (connection: KeyVendorId): Promise<Result> =>
  attempt(async () => {
    const { works, said } = await ask('connection.test', { connection });
    return { ok: works, said };
  });

export const connectZoho = (client: ZohoClient): Promise<Result> =>
  attempt(async () => {
    const reply = await ask('zoho.connect', client);
    return reply.connected ? { ok: true, said: 'Connected.' } : { ok: false, said: reply.why };
  });

export const connectZohoServer = (client: ZohoClient): Promise<Result> =>
  attempt(() => authorizeZoho(client));

export const disconnectZoho = (): Promise<Result> =>
  attempt(async () => {
    await ask('zoho.disconnect', {});
    return { ok: true, said: 'Disconnected.' };
  });

export const readZohoFields = (): Promise<Result> =>
  attempt(async () => {
    const reply = await ask('crm.fields', {});
    return reply.read ? { ok: true, said: 'Read again.' } : { ok: false, said: reply.why };
  });

export const eraseEverything = (): Promise<Result> =>
  attempt(async () => {
    await ask('data.erase', {});
    return { ok: true, said: 'Everything is erased.' };
  });

/** A worker that could not be reached is a result like any other. */
export async function attempt(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    return { ok: false, said: error instanceof Error ? error.message : 'Facet did not answer. Try again.' };
  }
}
