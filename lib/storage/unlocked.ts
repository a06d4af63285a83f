import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { watchStorage } from '@/lib/platform/watch-storage';

/** The key of an unlocked vault. It is in memory only: `storage.session` is never written to the disk, and empty after a start. */
export interface Unlocked {
  /** Which of the vault's keys it is: after a change of the passphrase it opens nothing any more. */
  generation: string;
  raw: Uint8Array<ArrayBuffer>;
}

const KEY = 'vaultKey';
/** Apart from the key, so that pages can follow it without holding that. */
const USE = 'vaultUse';

/** The key's last use, in milliseconds since the epoch. */
const useSchema = z.object({ generation: z.string(), at: z.number() });
type Use = z.output<typeof useSchema>;

const schema = z.object({ generation: z.string(), key: z.string() });

/** As it travels and is kept: neither messages nor storage.session carry bytes. */
export type UnlockedText = z.output<typeof schema>;

export const unlockedText = ({ generation, raw }: Unlocked): UnlockedText => ({
  generation,
  key: btoa(String.fromCharCode(...raw)),
});

export function readUnlockedText(text: unknown): Unlocked | undefined {
  const { success, data } = schema.safeParse(text);
  if (!success) return undefined;
  try {
    const raw = Uint8Array.from(atob(data.key), (character) => character.charCodeAt(0));
    return { generation: data.generation, raw };
  } catch {
    return undefined;
  }
}

export async function keepUnlocked(unlocked: Unlocked): Promise<void> {
  const { generation } = unlocked;
  await browser.storage.session.set({
    [KEY]: unlockedText(unlocked),
    [USE]: { generation, at: Date.now() },
  });
}

export const forgetUnlocked = (): Promise<void> => browser.storage.session.remove([KEY, USE]);

/** The key, unless its time is over; reading it is a use, which puts that off. */
export async function useUnlocked(lockAfterMinutes: number): Promise<Unlocked | undefined> {
  const until = await unlockedUntil(lockAfterMinutes);
  if (until === undefined) return undefined;
  if (until.at <= Date.now()) {
    // A worker that slept through the end forgets it now.
    await forgetUnlocked();
    return undefined;
  }
  const unlocked = readUnlockedText((await browser.storage.session.get(KEY))[KEY]);
  if (unlocked) await browser.storage.session.set({ [USE]: { ...until.use, at: Date.now() } });
  return unlocked;
}

/** When it locks by itself, in milliseconds since the epoch (Infinity: not before the browser closes); undefined while it is locked. */
export async function unlockedUntil(lockAfterMinutes: number): Promise<{ at: number; use: Use } | undefined> {
  const use = await lastUse();
  return use && { at: lockAfterMinutes === 0 ? Infinity : use.at + lockAfterMinutes * 60_000, use };
}

const lastUse = async (): Promise<Use | undefined> =>
  useSchema.safeParse((await browser.storage.session.get(USE))[USE]).data;

/** Calls back with the generation of the key that is there, now and after each change; returns the way to stop. */
export function watchUnlocked(listener: (generation: string | undefined) => void): () => void {
  return watchStorage(
    (area, changes) => area === 'session' && USE in changes,
    () => void lastUse().then((use) => listener(use?.generation)),
  );
}
