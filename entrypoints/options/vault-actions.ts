import type { Result } from '@/components/settings/result';
import { ask } from '@/lib/messaging/client';
import type { VaultResult } from '@/lib/storage/vault';
import { attempt } from './actions';

const WORDS = {
  'wrong-passphrase': 'That is not the passphrase. Nothing was changed; try again.',
  changed: 'A key was saved in the same moment, so nothing was changed. Try again.',
} as const;

const resultOf = (reply: VaultResult, done: string): Result =>
  reply.ok ? { ok: true, said: done } : { ok: false, said: WORDS[reply.why] };

/** What the settings page does with the passphrase; it goes to the worker and nowhere else. */
export const vaultActions = {
  onSet: (passphrase: string, current: string) =>
    attempt(async () =>
      resultOf(await ask('vault.set', { passphrase, current }), 'The passphrase is set. Facet is unlocked.'),
    ),
  onRemove: (current: string) =>
    attempt(async () => resultOf(await ask('vault.remove', { current }), 'There is no passphrase any more.')),
  onLock: () =>
    attempt(async () => {
      await ask('vault.lock', {});
      return { ok: true, said: 'Locked.' };
    }),
  onReset: () =>
    attempt(async () => {
      await ask('vault.reset', {});
      return { ok: true, said: 'All keys are removed.' };
    }),
  onUnlock: unlock,
};

/** Why it stayed locked, in words; undefined when it is open. */
export async function unlock(passphrase: string): Promise<string | undefined> {
  const { ok, said } = await attempt(async () => resultOf(await ask('vault.unlock', { passphrase }), ''));
  return ok ? undefined : said;
}
