import type { Result } from '@/components/settings/result';
import { settingsPassphraseWords } from '@/lib/core/words/en/settings-passphrase';
import { ask } from '@/lib/messaging/client';
import type { VaultResult } from '@/lib/storage/vault';
import { attempt } from './actions';

const resultOf = (reply: VaultResult, done: string): Result =>
  reply.ok ? { ok: true, said: done } : { ok: false, said: settingsPassphraseWords.refused[reply.why] };

/** What the settings page does with the passphrase; it goes to the worker and nowhere else. */
export const vaultActions = {
  onSet: (passphrase: string, current: string) =>
    attempt(async () =>
      resultOf(await ask('vault.set', { passphrase, current }), settingsPassphraseWords.ended.set),
    ),
  onRemove: (current: string) =>
    attempt(async () =>
      resultOf(await ask('vault.remove', { current }), settingsPassphraseWords.ended.removed),
    ),
  onLock: () =>
    attempt(async () => {
      await ask('vault.lock', {});
      return { ok: true, said: settingsPassphraseWords.ended.locked };
    }),
  onReset: () =>
    attempt(async () => {
      await ask('vault.reset', {});
      return { ok: true, said: settingsPassphraseWords.ended.keysRemoved };
    }),
  onUnlock: unlock,
};

/** Why it stayed locked, in words; undefined when it is open. */
export async function unlock(passphrase: string): Promise<string | undefined> {
  const { ok, said } = await attempt(async () => resultOf(await ask('vault.unlock', { passphrase }), ''));
  return ok ? undefined : said;
}
