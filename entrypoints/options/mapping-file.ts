import * as z from 'zod/mini';
import type { ExportedFile } from '@/lib/core/profile/export/export';
import { readJson } from '@/lib/core/answer/read-json';
import type { CrmRules, CrmTable } from '@/lib/crm/types';
import { crmRulesSchema } from '@/lib/storage/settings';

/** A name that tells the file from any other JSON, and its version. */
const file = z.object({ facet: z.literal('zoho-mapping'), version: z.literal(1), rules: crmRulesSchema });

/** The mapping and all that goes with it, but for the owner: a colleague's Zoho has other users. */
export function exportMapping({ owner: _owner, ...rules }: CrmRules, now: Date): ExportedFile {
  return {
    name: `facet-zoho-mapping-${now.toISOString().slice(0, 10)}.json`,
    mimeType: 'application/json',
    text: JSON.stringify({ facet: 'zoho-mapping', version: 1, rules }, undefined, 2),
  };
}

/**
 * Reads a mapping file. What names a field that this Zoho does not have is left out and counted, because a value would go nowhere without
 * a word.
 *
 * @param known API names by module.
 */
export function importMapping(
  text: string,
  known: Readonly<Record<CrmTable, ReadonlySet<string>>>,
): { rules: CrmRules; leftOut: number } | undefined {
  const json = readJson(text);
  const parsed = file.safeParse(json.ok ? json.value : undefined);
  if (!parsed.success) return undefined;
  const { owner: _owner, ...rules } = parsed.data.rules;
  let leftOut = 0;
  const keep = <T>(
    module: CrmTable,
    entries: Readonly<Record<string, T>> = {},
    name: (key: string, value: T) => string,
  ) =>
    Object.fromEntries(
      Object.entries(entries).filter(([key, value]) => {
        const api = name(key, value);
        const isKept = api === '' || known[module].has(api);
        if (!isKept) leftOut += 1;
        return isKept;
      }),
    );
  const { mapping, policy } = rules;
  return {
    rules: {
      ...rules,
      mapping: {
        Leads: keep('Leads', mapping.Leads, (_key, api) => api),
        Contacts: keep('Contacts', mapping.Contacts, (_key, api) => api),
        Accounts: keep('Accounts', mapping.Accounts, (_key, api) => api),
      },
      policy: {
        Leads: keep('Leads', policy.Leads, (api) => api),
        Contacts: keep('Contacts', policy.Contacts, (api) => api),
        Accounts: keep('Accounts', policy.Accounts, (api) => api),
      },
    },
    leftOut,
  };
}
