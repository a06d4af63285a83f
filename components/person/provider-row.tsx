import { Button } from '@/components/ui/button';
import { ago, took } from '@/components/ui/moment';
import { explainProblem } from '@/lib/core/explain-problem';
import type { ProviderState, ProviderStatus } from '@/lib/core/lookup-status';
import type { Problem } from '@/lib/core/problem';

const WORDS: Record<ProviderState, string> = {
  waiting: 'waiting',
  asking: 'asking',
  scheduled: 'scheduled',
  found: 'found',
  'not-found': 'not found',
  skipped: 'skipped',
  failed: 'failed',
  unknown: 'not sure it was charged',
};

/** What only the user can mend, and only in settings. */
const SET_UP: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'key-missing',
  'key-rejected',
  'not-connected',
  'scope-missing',
]);

export interface ProviderRowProps {
  status: ProviderStatus;
  /** Milliseconds since the epoch. */
  now: number;
  onRetry(): void;
  onSetUp(): void;
}

/** What one provider is doing or did, what it cost, and if it failed: why, and what to do. */
export function ProviderRow({ status, now, onRetry, onSetUp }: ProviderRowProps) {
  const { label, state, problem, note } = status;
  const words = problem && explainProblem(problem, label);
  const setUp = problem !== undefined && SET_UP.has(problem.kind);
  const retry = state === 'failed' || state === 'unknown';
  return (
    <li className={`provider provider-${state}`}>
      <span className="provider-name">{label}</span> <span className="provider-state">{WORDS[state]}</span>{' '}
      <span className="provider-cost">{cost(status)}</span>{' '}
      <span className="provider-time">{time(status, now)}</span>
      {(words || note) && (
        <p className="provider-why" role={setUp && state === 'failed' ? 'alert' : undefined}>
          {' '}
          {[note, words?.what, words?.next].filter(Boolean).join(' ')}
        </p>
      )}
      {(retry || setUp) && (
        <div className="provider-actions">
          {setUp && <Button onClick={onSetUp}>{`Set up ${label}`}</Button>}
          {retry && <Button onClick={onRetry}>{`Retry ${label}`}</Button>}
        </div>
      )}
    </li>
  );
}

function cost({ state, credits }: ProviderStatus): string {
  if (state === 'skipped') return '';
  const count = credits === 1 ? '1 credit' : `${credits} credits`;
  return state === 'waiting' || state === 'asking' || state === 'scheduled' ? `about ${count}` : count;
}

function time({ startedAt, endedAt }: ProviderStatus, now: number): string {
  if (startedAt === undefined) return '';
  return endedAt === undefined ? `asked ${ago(startedAt, now)}` : took(startedAt, endedAt);
}
