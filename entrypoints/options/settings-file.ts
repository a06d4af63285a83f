import * as z from 'zod/mini';
import { readJson } from '@/lib/core/answer/read-json';
import type { ExportedFile } from '@/lib/core/profile/export/export';
import { settingsSchema, type Settings } from '@/lib/storage/settings';

/** A name that tells the file from any other JSON, and its version. Keys are no settings, so that none can be in it. */
const file = z.object({ facet: z.literal('settings'), version: z.literal(1), settings: settingsSchema });

/** All settings but the owner of new records: a colleague's Zoho has other users. */
export function exportSettings(
  { crm: { owner: _owner, ...crm }, policy: _policy, ...rest }: Settings,
  now: Date,
): ExportedFile {
  return {
    name: `facet-settings-${now.toISOString().slice(0, 10)}.json`,
    mimeType: 'application/json',
    text: JSON.stringify({ facet: 'settings', version: 1, settings: { ...rest, crm } }, undefined, 2),
  };
}

/** Undefined for what is no such file. What a newer or older Facet does not name has its default. */
export function importSettings(text: string): Settings | undefined {
  const json = readJson(text);
  return file.safeParse(json.ok ? json.value : undefined).data?.settings;
}
