import type { Profile } from '@/lib/core/profile/profile';
import type { CrmMatch, CrmResult } from '@/lib/crm/types';
import { isPending, ownRecords, pushesOf, type OwnRecord } from './own-pushes';
import { settlePending } from './settle';
import type { PreparedPush, PushTools, PushWish } from './types';

/** Prepared pushes that nobody confirmed are kept this long. */
const UNCONFIRMED_MS = 24 * 3600_000;

/**
 * Finds the person in the CRM and compares; writes nothing there. First what became of earlier pushes without an answer is found out, so
 * that nothing is tried again that happened.
 */
export async function preparePush(tools: PushTools, wish: PushWish): Promise<CrmResult<PreparedPush>> {
  const { database, crm } = tools;
  const profile = await tools.profileOf(wish.personId);
  if (!profile) return { ok: false, problem: { kind: 'nothing-to-send', money: 'none' } };
  const keys = crm.identify(profile);
  const pending = (await pushesOf(tools, wish.personId, keys)).filter(isPending);
  if (pending.length > 0) {
    const settled = await settlePending(
      tools,
      pending.map(({ id }) => id),
    );
    if (!settled.ok) return settled;
  }
  await forgetUnconfirmed(tools, wish.personId);

  const own = ownRecords(await pushesOf(tools, wish.personId, keys));
  const prepared = await compare(tools, profile, wish, own);
  if (!prepared.ok) return prepared;
  const { diff } = prepared.value;
  if (diff) {
    const createdAt = new Date(tools.now()).toISOString();
    const { pushId } = prepared.value;
    await database.pushes.add({
      id: pushId,
      personId: wish.personId,
      state: 'prepared',
      createdAt,
      keys,
      matches: prepared.value.matches,
      diff,
    });
  }
  return prepared;
}

async function compare(
  tools: PushTools,
  profile: Profile,
  wish: PushWish,
  own: readonly OwnRecord[],
): Promise<CrmResult<PreparedPush>> {
  const { crm } = tools;
  const { module } = wish;
  const known = own.some((record) => record.module === module);
  // A contact's account costs a call, so a fresh record of somebody else is only looked for right before the write.
  const asksCompany = module === 'Contacts' && crm.namesCompany(profile);
  const answered = await crm.find(profile, {
    module,
    known: known || asksCompany,
    everywhere: wish.everywhere === true,
  });
  if (!answered.ok) return answered;
  const found = withOwn(answered.value, own);
  const missed = own.filter(({ recordId }) => !found.some(({ id }) => id === recordId));
  const [only] = missed;
  const inModule = found.filter((match) => match.module === module && !match.converted);
  // The one record is ours and search does not know it yet: the comparison reads it in any case.
  if (
    wish.recordId === undefined &&
    missed.length === 1 &&
    only?.module === module &&
    inModule.length === 0
  ) {
    const prepared = await diffAgainst(tools, profile, wish, found, only.recordId);
    if (prepared.ok || prepared.problem.kind !== 'moved-on') return prepared;
  }

  const matches = [...found];
  for (const record of missed) {
    const match = await crm.look(record.module, record.recordId);
    if (!match.ok) return match;
    if (match.value) matches.push(match.value);
    else await tools.database.pushes.update(record.pushId, { state: 'gone' });
  }
  // With our own record gone, fresh ones of somebody else were not asked for.
  if (known && !matches.some((match) => match.module === module))
    return compare(
      tools,
      profile,
      wish,
      own.filter(({ recordId }) => matches.some(({ id }) => id === recordId)),
    );

  const target = wish.recordId === undefined ? onlyMatch(matches, module) : (wish.recordId ?? 'new');
  if (target === 'several') return { ok: true, value: { pushId: tools.newId(), matches } };
  return diffAgainst(tools, profile, wish, matches, target === 'new' ? undefined : target);
}

async function diffAgainst(
  tools: PushTools,
  profile: Profile,
  { module, company }: PushWish,
  matches: readonly CrmMatch[],
  recordId: string | undefined,
): Promise<CrmResult<PreparedPush>> {
  const diff = await tools.crm.diff(profile, {
    target: { module, ...(recordId === undefined ? {} : { recordId }) },
    matches,
    rules: await tools.readRules(),
    ...(company === true ? { company } : {}),
  });
  return diff.ok ? { ok: true, value: { pushId: tools.newId(), matches, diff: diff.value } } : diff;
}

/**
 * The one record in this module that is sure to be the person and may be written; converted leads are shown, never written. Of namesakes
 * the user has to say.
 */
function onlyMatch(matches: readonly CrmMatch[], module: string): string | 'new' | 'several' {
  const open = matches.filter((match) => match.module === module && !match.converted);
  const sure = open.filter((match) => !match.byName);
  if (sure.length > 1 || (sure.length === 0 && open.length > 0)) return 'several';
  return sure[0]?.id ?? 'new';
}

/** A namesake that Facet itself made for this person is more than a namesake. */
const withOwn = (matches: readonly CrmMatch[], own: readonly OwnRecord[]): readonly CrmMatch[] =>
  matches.map(({ byName, ...match }) => {
    const isOwn = own.some(({ recordId }) => recordId === match.id);
    return byName && !isOwn ? { ...match, byName } : match;
  });

async function forgetUnconfirmed({ database, now }: PushTools, personId: string): Promise<void> {
  const before = new Date(now() - UNCONFIRMED_MS).toISOString();
  await database.pushes
    .where({ personId })
    .filter(({ state, createdAt }) => state === 'prepared' && createdAt < before)
    .delete();
}
