import { identityKey } from '@/lib/core/identity/key';
import type { Problem, ProblemKind } from '@/lib/core/problem';
import type { ProviderId } from '@/lib/core/profile/claim';
import { displayName } from '@/lib/core/profile/derive';
import type { Step } from '@/lib/lookup/plan';
import type { PersonView } from '@/lib/lookup/view-person';
import type { ListItemRow, ListItemState } from '@/lib/storage/list-rows';
import { groupOf, isForLists } from './groups';
import { noteOf } from './note';

/** What the journal says about one person of a list whose calls have ended. */
export interface Outcome {
  item: ListItemRow;
  /** Something that would befall everybody after her too: the list stops for it. */
  stop?: { provider: ProviderId; problem: Problem };
}

/** Nothing was charged, and asking the next one would go the same way. */
const STOPS: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'key-missing',
  'key-rejected',
  'not-allowed',
  'no-credits',
  'over-budget',
  'rate-limited',
  'resting',
  'network',
  'redirected',
  'permission-missing',
  'storage',
]);

/** Pure: the item as it is once nothing of it is open, from the view of the person. */
export function outcomeOf(before: ListItemRow, view: PersonView): Outcome {
  const steps = view.steps.filter(isForLists);
  const { askedAs: _askedAs, heldBack, ...rest } = before;
  const item: ListItemRow = {
    ...rest,
    providers: Object.fromEntries(
      view.statuses
        .filter(({ provider }) => steps.some((step) => step.provider.id === provider))
        .map(({ provider, state }) => [provider, state]),
    ),
    credits: creditsOf(steps, before.since),
    ...summaryOf(view),
  };
  const again = steps.filter((step) => isStillToAsk(step, heldBack === true));
  if (again.length === 0) return { item: { ...item, state: endOf(steps, view), group: '', ...noteOf(view) } };
  const { group, askedAs } = again.some(wasRejectedTogether)
    ? { group: '', askedAs: undefined }
    : groupOf(again, view.identities);
  const stop = again.map(stopOf).find((found) => found !== undefined);
  const other = askedAs && identityKey(askedAs) !== item.key ? { askedAs } : {};
  return { item: { ...item, state: 'waiting', group, ...other }, ...(stop ? { stop } : {}) };
}

function isStillToAsk(step: Step, heldBack: boolean): boolean {
  if (step.action === 'ask' || isOverBudget(step)) return true;
  if (step.action !== 'reuse' || step.call.state !== 'failed' || step.call.problem?.money !== 'none')
    return false;
  const { kind } = step.call.problem;
  return STOPS.has(kind) || wasRejectedTogether(step) || (heldBack && kind === 'stopped');
}

/** One URL that the vendor finds malformed rejects its whole call, so that everybody of it is asked once more, alone. */
const wasRejectedTogether = (step: Step): boolean =>
  step.action === 'reuse' && step.call.batchId !== undefined && step.call.problem?.kind === 'bad-request';

const isOverBudget = (step: Step): boolean => step.action === 'skip' && step.cause === 'over-budget';

function stopOf(step: Step): Outcome['stop'] {
  const provider = step.provider.id;
  if (isOverBudget(step)) return { provider, problem: { kind: 'over-budget', money: 'none' } };
  const problem = step.action === 'reuse' ? step.call.problem : undefined;
  return problem && STOPS.has(problem.kind) ? { provider, problem } : undefined;
}

function endOf(steps: readonly Step[], view: PersonView): ListItemState {
  if (Object.keys(view.profile).length > 0) return 'found';
  const calls = steps.flatMap((step) => (step.action === 'reuse' ? [step.call] : []));
  if (
    calls.some(
      ({ state, problem }) => state === 'unknown' || (state === 'failed' && problem?.money === 'maybe'),
    )
  )
    return 'unknown';
  if (view.bar || calls.some(({ problem }) => problem?.kind === 'stopped')) return 'stopped';
  return calls.some(({ state }) => state === 'answered') ? 'not-found' : 'failed';
}

/** What this list's own calls cost; unknown ones are counted by the note, not here. */
const creditsOf = (steps: readonly Step[], since: string | undefined): number =>
  steps.reduce(
    (sum, step) =>
      step.action === 'reuse' && since !== undefined && step.call.createdAt >= since
        ? sum + (step.call.spent ?? 0)
        : sum,
    0,
  );

function summaryOf({ profile }: PersonView): Pick<ListItemRow, 'name' | 'about'> {
  const name = displayName(profile);
  const about = [profile.jobTitle?.groups[0].value, profile.company?.groups[0].value]
    .filter(Boolean)
    .join(' · ');
  return { ...(name === undefined ? {} : { name }), ...(about === '' ? {} : { about }) };
}
