import type { Sandbox } from '../../sandbox/server.ts';
import type { LoggedRequest } from '../../sandbox/types.ts';
import type { CallRow } from '../../lib/storage/rows.ts';
import { paidTwice } from '../list-user.ts';
import { NONE, type FaultRow } from './fault-row.ts';

/** A call that something will still happen to. */
export const isOpen = ({ state, outcome }: CallRow): boolean =>
  state === 'reserved' ||
  state === 'sent' ||
  (state === 'answered' && (outcome === undefined || outcome === 'scheduled'));

const isZiaJob = ({ method, path, status }: LoggedRequest): boolean =>
  method === 'POST' && path.includes('__zia_people_enrichment') && status < 400;

const repeated = (all: readonly string[]): number => all.length - new Set(all).size;

/**
 * What the journal says of the calls, held against what the vendors saw. A charged answer is kept, or its call is in doubt, or the user reads
 * that it was not readable; what the wire cut off (status 0 in the sandbox's log) nobody can keep.
 */
export function judge(
  fault: string,
  trials: number,
  calls: readonly CallRow[],
  { log }: Pick<Sandbox, 'log'>,
): FaultRow {
  const sent = calls.filter(({ sentAt }) => sentAt !== undefined);
  const asked = (isJob: boolean) =>
    sent
      .filter(({ provider }) => provider.startsWith('zia') === isJob)
      .map(({ provider, identityKey }) => `${provider} ${identityKey}`);
  const charged = log.filter((request) => request.charged > 0 && request.status !== 0).length;
  const paid = calls.filter(({ state, spent = 0 }) => state === 'answered' && spent > 0).length;
  const inDoubt = calls.filter(({ state }) => state === 'unknown').length;
  const unreadable = calls.filter(({ problem }) => problem?.kind === 'unreadable').length;
  const ours = { paidTwice: repeated(asked(false)), jobsTwice: repeated(asked(true)) };
  const seenTwice = paidTwice({ log }).length + repeated(log.filter(isZiaJob).map(({ body }) => body));
  return {
    fault,
    trials,
    ...NONE,
    ...ours,
    well: calls.filter((call) => call.state === 'answered' && !isOpen(call)).length,
    told: calls.filter(({ state, problem }) => state === 'failed' && problem !== undefined).length,
    inDoubt,
    lost: Math.max(0, charged - paid - inDoubt - unreadable),
    resentByBrowser: Math.max(0, seenTwice - ours.paidTwice - ours.jobsTwice),
    stuck: calls.filter(isOpen).length,
    silent: calls.filter(({ state, problem }) => state === 'failed' && problem === undefined).length,
  };
}
