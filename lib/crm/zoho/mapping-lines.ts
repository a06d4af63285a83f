import { isAboutPerson } from '@/lib/core/profile/standing';
import type { CrmAction, CrmRules, CrmTable } from '@/lib/crm/types';
import { isFieldOf, linkedInField, withLinkedIn } from './fields';
import { mappableFields, mappingFor } from './mapping';
import { SOURCES } from './sources';

/** The mapping of one module as settings show it. */
export interface MappingLines {
  /** Every value of ours, with the field it goes to (empty: nowhere) and what happens when Zoho has another value there. */
  lines: readonly { id: string; label: string; api: string; policy: CrmAction }[];
  choices: readonly { api: string; label: string }[];
  leadSources: readonly string[];
  hasLinkedInField: boolean;
}

/** @param kept The module's fields as the cache has them; undefined when they are none. */
export function mappingLines(module: CrmTable, kept: unknown, rules: CrmRules): MappingLines | undefined {
  if (!Array.isArray(kept) || kept.length === 0 || !kept.every(isFieldOf)) return undefined;
  const fields = withLinkedIn(kept, rules.mapping[module]?.['linkedin']);
  const mapped = new Map(mappingFor(module, fields, rules).map(({ id, api }) => [id, api]));
  const policy = rules.policy[module] ?? {};
  return {
    lines: SOURCES.filter(({ from }) => module !== 'Accounts' || !isAboutPerson(from)).map(
      ({ id, label }) => {
        const api = mapped.get(id) ?? '';
        return { id, label, api, policy: policy[api] ?? 'Fill' };
      },
    ),
    choices: mappableFields(fields).map(({ api_name, field_label }) => ({
      api: api_name,
      label: field_label,
    })),
    leadSources:
      fields
        .find(({ api_name }) => api_name === 'Lead_Source')
        ?.pick_list_values.map(({ actual_value }) => actual_value)
        .filter((value) => value !== '-None-') ?? [],
    hasLinkedInField: linkedInField(fields) !== undefined,
  };
}
