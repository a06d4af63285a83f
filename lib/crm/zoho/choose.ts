import { crmWords } from '@/lib/core/words/en/crm';
import { withActions } from '@/lib/crm/sent';
import type { CrmChange, CrmChoices, CrmDiff, CrmResult } from '@/lib/crm/types';
import { failed } from './api';
import { linkAccount } from './company';
import { obstaclesOf } from './missing';
import { shapeValue } from './shape';
import type { ZohoTools } from './zoho-tools';

/** The diff with the user's choices in it. What no dialog could have shown is refused, and typed text that Zoho would not take. */
export async function chooseIn(
  tools: ZohoTools,
  diff: CrmDiff,
  choices: CrmChoices,
): Promise<CrmResult<CrmDiff>> {
  const typed = await typedChanges(tools, diff, choices.typed ?? {});
  if (!typed.ok) return typed;
  const missing = diff.missing.filter(({ api }) => !typed.value.some((change) => change.api === api));
  const chosen: CrmDiff = {
    ...diff,
    changes: [
      ...withActions(
        diff.changes.filter(({ api }) => !typed.value.some((change) => change.api === api)),
        choices.actions ?? {},
      ),
      ...typed.value,
    ],
    missing,
    obstacles: diff.target.recordId === undefined ? obstaclesOf(missing) : diff.obstacles,
    addsNote: choices.addsNote ?? diff.addsNote,
  };
  return withCompany(tools, chosen, choices.company);
}

async function withCompany(
  tools: ZohoTools,
  diff: CrmDiff,
  choice: CrmChoices['company'],
): Promise<CrmResult<CrmDiff>> {
  const { company, ...without } = diff;
  if (choice === undefined) return { ok: true, value: without };
  if ('link' in choice) {
    const account = company?.accounts.find(({ id }) => id === choice.link);
    return account === undefined ? notShown(crmWords.accountNotShown) : linkAccount(tools, diff, account);
  }
  const create = company?.create;
  if (create === undefined) return notShown(crmWords.accountNotShown);
  const changes = withActions(create.changes, choice.create);
  return { ok: true, value: { ...without, company: { accounts: [], create: { ...create, changes } } } };
}

async function typedChanges(
  tools: ZohoTools,
  { target, missing }: CrmDiff,
  typed: Readonly<Record<string, string>>,
): Promise<CrmResult<readonly CrmChange[]>> {
  const entries = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  if (entries.length === 0) return { ok: true, value: [] };
  const fields = await tools.fieldsOf(target.module);
  if (!fields.ok) return fields;
  const changes: CrmChange[] = [];
  for (const [api, text] of entries) {
    const field = fields.value.find(({ api_name }) => api_name === api);
    if (field === undefined || !missing.some((each) => each.api === api))
      return notShown(crmWords.fieldNotShown);
    const shaped = shapeValue(field, text, false);
    const label = field.field_label;
    if (!shaped.ok)
      return failed({
        kind: 'bad-request',
        money: 'none',
        detail: crmWords.refusedTyped(label, shaped.note),
      });
    const after = String(shaped.value);
    changes.push({
      api,
      label,
      before: '',
      after,
      value: shaped.value,
      action: 'Fill',
      sources: crmWords.typedByYou,
    });
  }
  return { ok: true, value: changes };
}

const notShown = (detail: string): CrmResult<never> => failed({ kind: 'moved-on', money: 'none', detail });
