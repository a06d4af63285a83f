import type { Profile } from '@/lib/core/profile/profile';
import type { CrmMatch, CrmResult, Receipt } from '@/lib/crm/types';
import { diffOf, ownRecords, pushesOf } from './own-pushes';
import type { PushTools } from './types';

/** How a person stands in the CRM already. */
export interface Standing {
  /** The records that are this person; none: not there. */
  matches: readonly (CrmMatch & { url: string })[];
  /** Labels of fields in which the one record that may be written is empty or says something else than the profile. */
  empty: readonly string[];
  differing: readonly string[];
  /** ISO 8601. */
  checkedAt: string;
}

/** Asked again after this long; a push or an undo asks anew at once. */
const KEPT_MS = 24 * 3600_000;

/**
 * Whether the person is in the CRM: two searches and, for one record, one reading, then nothing for a day. It never writes, and search may
 * not know what was made within the last minute, which our own receipts do.
 */
export async function standingOf(
  tools: PushTools,
  personId: string,
  fresh: boolean,
): Promise<CrmResult<Standing>> {
  const { database, crm, now } = tools;
  const profile = await tools.profileOf(personId);
  if (!profile) return { ok: false, problem: { kind: 'nothing-to-send', money: 'none' } };
  const keys = crm.identify(profile);
  const kept = await database.crmStandings.get(personId);
  const age = kept ? now() - Date.parse(kept.checkedAt) : KEPT_MS;
  if (!fresh && kept && age >= 0 && age < KEPT_MS && isSameSet(kept.keys, keys))
    return { ok: true, value: kept.standing as Standing };
  if (keys.length === 0) return { ok: true, value: await standing(tools, []) };

  const found = await crm.find(profile, { module: 'Leads', known: true });
  if (!found.ok) return found;
  const matches = found.value.filter((match) => !match.byName);
  for (const own of ownRecords(await pushesOf(tools, personId, keys))) {
    if (matches.some(({ id }) => id === own.recordId)) continue;
    const match = await crm.look(own.module, own.recordId);
    if (!match.ok) return match;
    if (match.value) matches.push(match.value);
    else await database.pushes.update(own.pushId, { state: 'gone' });
  }
  const differences = await compareWith(tools, profile, matches);
  if (!differences.ok) return differences;
  const value = { ...(await standing(tools, matches)), ...differences.value };
  await database.crmStandings.put({ personId, keys, checkedAt: value.checkedAt, standing: value });
  return { ok: true, value };
}

/** After a push it is known how the person stands, so that nobody need be asked. */
export async function standingAfterPush(tools: PushTools, pushId: string): Promise<void> {
  const row = await tools.database.pushes.get(pushId);
  if (row?.state !== 'done') return;
  const { target, written } = row.receipt as Receipt;
  const { module } = target;
  if (module === 'Accounts') return;
  const { changes } = diffOf(row);
  const before = row.matches as readonly CrmMatch[];
  const name = [written['First_Name'], written['Last_Name']]
    .filter((part) => typeof part === 'string')
    .join(' ');
  const made: CrmMatch = {
    module,
    id: target.recordId,
    name,
    matchedBy: [],
    converted: false,
  };
  const isThere = before.some(({ id }) => id === target.recordId);
  const left = changes.filter(({ api, after }) => after !== '' && !Object.hasOwn(written, api));
  const value: Standing = {
    ...(await standing(tools, isThere ? before : [made, ...before])),
    empty: left.filter((change) => change.before === '').map(({ label }) => label),
    differing: left.filter((change) => change.before !== '').map(({ label }) => label),
  };
  const { personId, keys } = row;
  await tools.database.crmStandings.put({ personId, keys, checkedAt: value.checkedAt, standing: value });
}

async function standing({ crm, now }: PushTools, matches: readonly CrmMatch[]): Promise<Standing> {
  const linked = await Promise.all(
    matches.map(async (match) => ({ ...match, url: await crm.link(match.module, match.id) })),
  );
  return { matches: linked, empty: [], differing: [], checkedAt: new Date(now()).toISOString() };
}

async function compareWith(
  tools: PushTools,
  profile: Profile,
  matches: readonly CrmMatch[],
): Promise<CrmResult<Pick<Standing, 'empty' | 'differing'>>> {
  const [only, ...others] = matches.filter(({ converted }) => !converted);
  if (!only || others.length > 0) return { ok: true, value: { empty: [], differing: [] } };
  const target = { module: only.module, recordId: only.id };
  const diff = await tools.crm.diff(profile, { target, matches, rules: await tools.readRules() });
  if (!diff.ok) return diff;
  const changes = diff.value.changes.filter(({ after }) => after !== '');
  return {
    ok: true,
    value: {
      empty: changes.filter(({ before }) => before === '').map(({ label }) => label),
      differing: changes.filter(({ before }) => before !== '').map(({ label }) => label),
    },
  };
}

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key) => other.includes(key));
