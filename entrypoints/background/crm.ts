import { createZohoCrm } from '@/lib/crm/zoho';
import type { Crm, CrmDiff, CrmMatch, CrmResult, Receipt } from '@/lib/crm/types';
import type { Handlers } from '@/lib/messaging/protocol';
import type { Profile } from '@/lib/core/profile/profile';
import { readZohoAccount } from '@/lib/storage/zoho-account';
import type { PushRow } from '@/lib/storage/rows';
import type { Parts } from './parts';

/** One write at a time over all tabs and windows: two pushes of one person at once would both find nobody, and make her twice. */
const PUSH_LOCK = 'crm-push';

/**
 * Pushing in two steps: `prepare` finds and compares and keeps what it would do; `push` writes exactly that, with the actions the user chose.
 * The panel never sends values, so that nothing can be written that the dialog did not show.
 */
export function crmHandlers(parts: Parts): Pick<Handlers, 'crm.prepare' | 'crm.push' | 'crm.undo'> {
  const { database, sender } = parts;
  const crm: Crm = createZohoCrm({
    send: (call) => sender.send(call),
    dataCenter: async () => (await readZohoAccount())?.dataCenter,
  });

  const settle = async <T>(
    row: PushRow,
    result: CrmResult<T>,
    done: Partial<PushRow>,
  ): Promise<CrmResult<T>> => {
    await database.pushes.update(row.id, result.ok ? done : { state: 'failed' });
    return result;
  };

  return {
    'crm.prepare': async ({ personId, module, recordId }) => {
      const profile = await profileOf(parts, personId);
      if (!profile) return { ok: false, problem: { kind: 'nothing-to-send', money: 'none' } };
      const matches = await crm.find(profile);
      if (!matches.ok) return matches;
      const target = recordId === undefined ? onlyMatch(matches.value, module) : (recordId ?? 'new');
      const pushId = crypto.randomUUID();
      if (target === 'several') return { ok: true, value: { pushId, matches: matches.value } };
      const diff = await crm.diff(profile, target === 'new' ? { module } : { module, recordId: target });
      if (!diff.ok) return diff;
      const createdAt = new Date().toISOString();
      await database.pushes.add({ id: pushId, personId, state: 'prepared', createdAt, diff: diff.value });
      return { ok: true, value: { pushId, matches: matches.value, diff: diff.value } };
    },
    'crm.push': ({ pushId, actions }) =>
      navigator.locks.request(PUSH_LOCK, async () => {
        const row = await database.pushes.get(pushId);
        // A push that was sent already is never sent again: a second click finds it no longer prepared.
        if (row?.state !== 'prepared') return { ok: false, problem: { kind: 'moved-on', money: 'none' } };
        const diff = withActions(row.diff as CrmDiff, actions);
        await database.pushes.update(pushId, { state: 'sent', diff });
        const result = await crm.push(diff);
        return settle(row, result, result.ok ? { state: 'done', receipt: result.value } : {});
      }),
    'crm.undo': ({ pushId }) =>
      navigator.locks.request(PUSH_LOCK, async () => {
        const row = await database.pushes.get(pushId);
        if (row?.state !== 'done') return { ok: false, problem: { kind: 'moved-on', money: 'none' } };
        const result = await crm.undo(row.receipt as Receipt);
        if (result.ok) await database.pushes.update(pushId, { state: 'undone' });
        return result;
      }),
  };
}

async function profileOf({ database, lookup }: Parts, personId: string): Promise<Profile | undefined> {
  const asked = (await database.lookups.get(personId))?.identity;
  return asked && (await lookup.view(asked)).profile;
}

/** The one record in this module that may be written; converted leads are shown, never written. */
function onlyMatch(matches: readonly CrmMatch[], module: string): string | 'new' | 'several' {
  const open = matches.filter((match) => match.module === module && !match.converted);
  return open.length > 1 ? 'several' : (open[0]?.id ?? 'new');
}

const withActions = (
  diff: CrmDiff,
  actions: Readonly<Record<string, CrmDiff['changes'][number]['action']>>,
): CrmDiff => ({
  ...diff,
  changes: diff.changes.map((change) => ({ ...change, action: actions[change.api] ?? change.action })),
});
