import { crmWords } from '@/lib/core/words/en/crm';
import type { CrmDiff, CrmResult } from '@/lib/crm/types';
import { findAccounts } from './accounts';
import { failed } from './api';
import { companyFrom } from './company';
import { findFreshRecords } from './find';
import { identifiers } from './identifiers';
import type { ZohoTools } from './zoho-tools';

/** The last look before records are made: a record of the same person or company that was not there when the user chose a new one stops it. */
export async function checkNew(
  tools: ZohoTools,
  diffs: readonly CrmDiff[],
): Promise<readonly CrmResult<null>[]> {
  const found = await findFreshRecords(
    tools,
    diffs.map((diff) => identifiers(isAccount(diff) ? [] : diff.identifiers)),
  );
  const results: CrmResult<null>[] = [];
  for (const [index, diff] of diffs.entries()) {
    if (!found.ok) results.push(found);
    else if (isAccount(diff)) results.push(await checkAccount(tools, diff));
    else results.push(refuseAppeared(diff, found.value[index] ?? []));
  }
  return results;
}

const isAccount = ({ target }: CrmDiff): boolean => target.module === 'Accounts';

async function checkAccount(tools: ZohoTools, diff: CrmDiff): Promise<CrmResult<null>> {
  const found = await findAccounts(tools, companyFrom(diff.identifiers));
  return found.ok ? refuseAppeared(diff, found.value) : found;
}

function refuseAppeared(
  { besides }: CrmDiff,
  found: readonly { id: string; name: string }[],
): CrmResult<null> {
  const appeared = found.find(({ id }) => besides?.includes(id) !== true);
  return appeared === undefined
    ? { ok: true, value: null }
    : failed({
        kind: 'moved-on',
        money: 'none',
        detail: crmWords.appeared(appeared.name),
      });
}
