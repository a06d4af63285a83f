import { zohoConnection } from '@/lib/connections/zoho';
import { connectServerClient } from '@/lib/connections/zoho/authorize';
import { connectZoho, revokeZoho, type Connected } from '@/lib/connections/zoho/connect';
import { findConnection } from '@/lib/connections/registry';
import { explainProblem } from '@/lib/core/explain-problem';
import { connectingWords } from '@/lib/core/words/en/connecting';
import type { Handlers } from '@/lib/messaging/protocol';
import { findProvider } from '@/lib/providers/registry';
import { readPolicy } from '@/lib/storage/policy';
import { providerSettings, readSettings } from '@/lib/storage/settings';
import type { Parts } from './parts';
import { isLocked } from './vault';
import { forgetZohoAccount, readZohoAccount } from './zoho-account';

type ConnectionHandlers = Pick<
  Handlers,
  'connection.save' | 'connection.test' | 'zoho.connect' | 'zoho.connect-code' | 'zoho.disconnect'
>;

/** Keys go one way: from the settings page into the encrypted store. No message ever brings one back. */
export function connectionHandlers({ database, secrets, sender }: Parts): ConnectionHandlers {
  const keep = async (connected: Connected) => {
    if (!connected.ok) {
      const { what, next } = explainProblem(connected.problem, 'Zoho');
      return { connected: false, why: connectingWords.problem(what, next) } as const;
    }
    if (!(await secrets.save('zoho', connected.secrets, connected.secrets.refreshToken.slice(-4))))
      return { connected: false, why: connectingWords.locked } as const;
    await readZohoAccount((call) => sender.send(call), database, connected.secrets.dataCenter);
    return { connected: true } as const;
  };

  /** A grant code works once: it is not spent on a connection that cannot be kept. */
  const unlessLocked = async (dataCenter: string, connect: () => Promise<Connected>) => {
    if (await isLocked(database)) return { connected: false, why: connectingWords.locked } as const;
    const { zohoDataCenter = dataCenter } = await readPolicy();
    if (zohoDataCenter !== dataCenter)
      return { connected: false, why: connectingWords.otherDataCenter } as const;
    return keep(await connect());
  };

  return {
    'connection.save': async ({ connection, apiKey }) => {
      const parsed = findConnection(connection).secrets.safeParse({ apiKey: apiKey.trim() });
      if (!parsed.success) return { saved: false, why: connectingWords.noKey };
      if (!(await secrets.save(connection, parsed.data, apiKey.trim().slice(-4))))
        return { saved: false, why: connectingWords.locked };
      // Waits and rests were those of the old key's account.
      await database.paces.clear();
      return { saved: true };
    },
    'connection.test': async ({ connection }) => {
      const provider = findProvider(connection);
      const options = provider.settings.parse(providerSettings(await readSettings(), provider.id).options);
      const result = await sender.send(provider.check(options));
      const read: ReturnType<typeof provider.readCheck> = result.ok
        ? provider.readCheck(result.answer)
        : { problem: result.problem };
      if (!read.problem && read.creditsLeft !== undefined) {
        const at = new Date().toISOString();
        await database.balances.put({ provider: provider.id, credits: read.creditsLeft, at });
      }
      if (!read.problem) return { works: true, said: read.note ?? connectingWords.keyWorks };
      const { what, next } = explainProblem(read.problem, provider.label);
      return { works: false, said: connectingWords.problem(what, next) };
    },
    'zoho.connect': (input) =>
      unlessLocked(input.dataCenter, () => connectZoho(input, sender.toolsFor(zohoConnection))),
    'zoho.connect-code': (input) =>
      unlessLocked(input.dataCenter, () => connectServerClient(input, sender.toolsFor(zohoConnection))),
    'zoho.disconnect': async () => {
      const stored = await secrets.read('zoho');
      if (stored.locked) throw new Error(connectingWords.locked);
      const saved = zohoConnection.secrets.safeParse(stored.value);
      // Forgotten here whatever Zoho says: the user wants it gone from this browser in any case.
      if (saved.success) await revokeZoho(saved.data, sender.toolsFor(zohoConnection));
      await secrets.remove('zoho');
      await secrets.remove('zoho:token');
      await forgetZohoAccount(database);
      return null;
    },
  };
}
