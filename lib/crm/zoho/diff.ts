import type { Profile } from '@/lib/core/profile/profile';
import { crmWords } from '@/lib/core/words/en/crm';
import type { CrmDiff, CrmPlan, CrmResult } from '@/lib/crm/types';
import { failed } from './api';
import { changesIn } from './changes';
import { companyOf, lacksAccount, NO_COMPANY } from './company';
import { identifiersOf, identifierTexts } from './identifiers';
import { missingFields, obstaclesOf } from './missing';
import { newRecordChanges } from './new-record';
import { isConverted, readRecord, textOf } from './record';
import type { ZohoTools } from './zoho-tools';

/**
 * What a push to `target` would do. An empty field in Zoho is to be filled; where Zoho has another value, that one is kept unless the
 * user says otherwise, here or in the rules. What stands there already is no change.
 */
export async function diffRecord(
  tools: ZohoTools,
  profile: Profile,
  { target, matches, rules, company: asksCompany }: CrmPlan,
): Promise<CrmResult<CrmDiff>> {
  const { module, recordId } = target;
  const fields = await tools.fieldsOf(module);
  if (!fields.ok) return fields;
  const record = recordId === undefined ? undefined : await readRecord(tools.send, module, recordId);
  if (record !== undefined && !record.ok) return record;
  if (record !== undefined && record.value === undefined)
    return failed({ kind: 'moved-on', money: 'none', detail: crmWords.gone });

  const old = record?.value;
  const wantsCompany = module === 'Contacts' && (old === undefined || asksCompany === true);
  const { changes: links, company } = wantsCompany
    ? await companyOf(tools, profile, fields.value, old, rules)
    : NO_COMPANY;
  const common = {
    target,
    identifiers: identifierTexts(identifiersOf(profile)),
    addsNote: rules.addsNote,
    runsWorkflows: rules.runsWorkflows,
    ...(company === undefined ? {} : { company }),
  };
  const mapped = changesIn(tools, module, fields.value, profile, old, rules);
  if (old === undefined) {
    const changes = [...mapped, ...links, ...newRecordChanges(fields.value, rules)];
    const missing = missingFields(fields.value, await tools.requiredOf(module), changes);
    const besides = matches.map((match) => match.id);
    return { ok: true, value: { ...common, changes, besides, missing, obstacles: obstaclesOf(missing) } };
  }

  const readAt = textOf(old, 'Modified_Time');
  return {
    ok: true,
    value: {
      ...common,
      ...(readAt === '' ? {} : { readAt }),
      changes: [...mapped, ...links],
      missing: [],
      ...(module === 'Contacts' && !wantsCompany && lacksAccount(profile, fields.value, old)
        ? { lacksAccount: true as const }
        : {}),
      obstacles: isConverted(old)
        ? [module === 'Leads' ? crmWords.convertedLead : crmWords.convertedContact]
        : [],
    },
  };
}
