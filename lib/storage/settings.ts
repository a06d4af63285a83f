import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const provider = z.object({
  enabled: z._default(z.boolean(), true),
  /** The provider's own settings; its schema in lib/providers parses them. */
  options: z._default(z.record(z.string(), z.unknown()), {}),
});

/** The user's choices that are no secret. `{}` parses to the defaults. */
export const settingsSchema = z.object({
  providers: z._default(z.record(z.string(), provider), {}),
  enrichOnRightClick: z._default(z.boolean(), true),
  keepAnswersDays: z._default(z.int().check(z.minimum(1), z.maximum(3650)), 30),
});
export type Settings = z.output<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

const KEY = 'settings';

/** What does not parse is kept aside under "settings.unreadable", never overwritten silently, and the defaults are used. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] ?? {};
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ 'settings.unreadable': stored });
  return DEFAULT_SETTINGS;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settingsSchema.parse(settings) });
}

/** Calls back with the settings now and after each change; returns the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const tell = () => void readSettings().then(listener);
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}

export const providerSettings = (settings: Settings, id: string): Settings['providers'][string] =>
  settings.providers[id] ?? provider.parse({});
