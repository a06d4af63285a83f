import { ZohoFieldsSection, type FieldsOfModule } from '@/components/settings/zoho-fields-section';
import { ZohoWriting } from '@/components/settings/zoho-writing';
import { settingsZohoFieldsWords } from '@/lib/core/words/en/settings-zoho-fields';
import type { CrmRules, CrmTable } from '@/lib/crm/types';
import { mappingLines } from '@/lib/crm/zoho/mapping-lines';
import { readZohoFields } from './actions';
import { download } from '@/entrypoints/sidepanel/download';
import { exportMapping, importMapping } from './mapping-file';
import type { ProviderSectionProps } from './provider-sections';

/** The section "Zoho fields" over the stored rules and the fields of the connected Zoho. */
export function ZohoFields({ state, stored }: ProviderSectionProps) {
  const rules: CrmRules = state.settings.crm;
  const save = (edit: (current: CrmRules) => CrmRules) =>
    stored(({ settings, change }) => change({ crm: forStorage(edit(settings.crm)) }));
  const leads = mappingLines('Leads', state.crmFields['Leads'], rules);
  const contacts = mappingLines('Contacts', state.crmFields['Contacts'], rules);
  const accounts = mappingLines('Accounts', state.crmFields['Accounts'], rules);
  const asShown = (
    module: 'Leads' | 'Contacts',
    { lines, ...fields }: NonNullable<typeof leads>,
  ): FieldsOfModule => ({
    ...fields,
    lines: lines.map((line) => ({
      ...line,
      settled: Object.hasOwn(state.settings.policy?.zohoMapping?.[module] ?? {}, line.id),
    })),
    ...(fields.hasLinkedInField ? {} : { hint: settingsZohoFieldsWords.noLinkedIn }),
  });
  const { user, userId } = state.zohoAccount ?? {};
  return (
    <ZohoFieldsSection
      modules={
        leads &&
        contacts && {
          Leads: asShown('Leads', leads),
          Contacts: asShown('Contacts', contacts),
          ...(accounts && { Accounts: accounts }),
        }
      }
      onField={(module, line, api) =>
        save((now) => ({
          ...now,
          mapping: { ...now.mapping, [module]: { ...now.mapping[module], [line]: api } },
        }))
      }
      onPolicy={(module, api, policy) =>
        save((now) => ({
          ...now,
          policy: { ...now.policy, [module]: { ...now.policy[module], [api]: policy } },
        }))
      }
      onRefresh={readZohoFields}
      onExport={() => download(exportMapping(rules, new Date()))}
      onImport={async (text) => {
        const known = (module: CrmTable) =>
          new Set(mappingLines(module, state.crmFields[module], rules)?.choices.map(({ api }) => api));
        const read = importMapping(text, {
          Leads: known('Leads'),
          Contacts: known('Contacts'),
          Accounts: known('Accounts'),
        });
        if (!read) return { ok: false, said: settingsZohoFieldsWords.noMappingFile };
        const isSaved = await save(({ owner }) => ({ ...read.rules, ...(owner ? { owner } : {}) }));
        if (!isSaved) return { ok: false, said: settingsZohoFieldsWords.notImported };
        return {
          ok: true,
          said:
            read.leftOut === 0
              ? settingsZohoFieldsWords.imported
              : settingsZohoFieldsWords.importedWithout(read.leftOut),
        };
      }}
    >
      <ZohoWriting
        runsWorkflows={rules.runsWorkflows}
        leadSources={leads?.leadSources ?? []}
        leadSource={rules.leadSource}
        tags={rules.tags}
        ownedByUser={rules.owner !== undefined}
        user={userId === undefined ? undefined : user}
        addsNote={rules.addsNote}
        onRunsWorkflows={(runsWorkflows) => save((now) => ({ ...now, runsWorkflows }))}
        onAddsNote={(addsNote) => save((now) => ({ ...now, addsNote }))}
        onLeadSource={(leadSource) => save((now) => ({ ...now, leadSource }))}
        onTags={(tags) => save((now) => ({ ...now, tags }))}
        onOwnedByUser={(owned) => {
          const mine =
            userId !== undefined && user !== undefined ? { owner: { id: userId, name: user } } : {};
          return save(({ owner: _owner, ...others }) => (owned ? { ...others, ...mine } : others));
        }}
      />
    </ZohoFieldsSection>
  );
}

/** The same with arrays and objects of their own, as storage wants them. */
const forStorage = ({ mapping, policy, tags, ...rules }: CrmRules) => ({
  ...rules,
  mapping: { ...mapping },
  policy: { ...policy },
  tags: [...tags],
});
