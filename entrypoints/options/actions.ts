import type { Result } from '@/components/settings/result';
import type { ZohoClient } from '@/components/settings/zoho-form';
import type { KeyVendorId } from '@/lib/http/types';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import { settingsPrivacyWords } from '@/lib/core/words/en/settings-privacy';
import { settingsZohoWords } from '@/lib/core/words/en/settings-zoho';
import { settingsZohoFieldsWords } from '@/lib/core/words/en/settings-zoho-fields';
import { ask } from '@/lib/messaging/client';
import { authorizeZoho } from './authorize-zoho';

export const saveKey = (connection: KeyVendorId, apiKey: string): Promise<Result> =>
  attempt(async () => {
    const reply = await ask('connection.save', { connection, apiKey });
    return reply.saved ? { ok: true, said: settingsKeysWords.keyIsSaved } : { ok: false, said: reply.why };
  });

export const testKey = (connection: KeyVendorId): Promise<Result> =>
  attempt(async () => {
    const { works, said } = await ask('connection.test', { connection });
    return { ok: works, said };
  });

export const connectZoho = (client: ZohoClient): Promise<Result> =>
  attempt(async () => {
    const reply = await ask('zoho.connect', client);
    return reply.connected ? { ok: true, said: settingsZohoWords.connected } : { ok: false, said: reply.why };
  });

export const connectZohoServer = (client: ZohoClient): Promise<Result> =>
  attempt(() => authorizeZoho(client));

export const disconnectZoho = (): Promise<Result> =>
  attempt(async () => {
    await ask('zoho.disconnect', {});
    return { ok: true, said: settingsZohoWords.disconnected };
  });

export const readZohoFields = (): Promise<Result> =>
  attempt(async () => {
    const reply = await ask('crm.fields', {});
    return reply.read
      ? { ok: true, said: settingsZohoFieldsWords.readAgainDone }
      : { ok: false, said: reply.why };
  });

export const eraseEverything = (): Promise<Result> =>
  attempt(async () => {
    await ask('data.erase', {});
    return { ok: true, said: settingsPrivacyWords.erased };
  });

/** A worker that could not be reached is a result like any other. */
export async function attempt(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    return { ok: false, said: error instanceof Error ? error.message : settingsWords.noAnswer };
  }
}
