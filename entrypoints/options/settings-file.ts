import * as z from 'zod/mini';
import { readJson } from '@/lib/core/answer/read-json';
import type { ExportedFile } from '@/lib/core/profile/export/export';
import { sealedKeysSchema, type SealedKeys } from '@/lib/storage/sealed-keys';
import { settingsSchema, type Settings } from '@/lib/storage/settings';

/** A name that tells the file from any other JSON, and its version. Keys are no settings: they are in it sealed, or not at all. */
const file = z.object({
  facet: z.literal('settings'),
  version: z.literal(1),
  settings: settingsSchema,
  keys: z.catch(z.optional(sealedKeysSchema), undefined),
});

/** All settings but the owner of new records: a colleague's Zoho has other users. */
export function exportSettings(
  { crm: { owner: _owner, ...crm }, policy: _policy, ...rest }: Settings,
  now: Date,
  keys?: SealedKeys,
): ExportedFile {
  return {
    name: `facet-settings-${now.toISOString().slice(0, 10)}.json`,
    mimeType: 'application/json',
    text: JSON.stringify({ facet: 'settings', version: 1, settings: { ...rest, crm }, keys }, undefined, 2),
  };
}

/** Undefined for what is no such file. What a newer or older Facet does not name has its default. */
export function importSettings(
  text: string,
): { settings: Settings; keys?: SealedKeys | undefined } | undefined {
  const json = readJson(text);
  return file.safeParse(json.ok ? json.value : undefined).data;
}
