import { Filled } from '@/components/ui/filled';
import { explainProblem } from '@/lib/core/explain-problem';
import type { ProviderState, ProviderStatus } from '@/lib/core/lookup-status';
import type { Problem } from '@/lib/core/problem';
import type { ProviderId } from '@/lib/core/profile/claim';
import { statusWords } from '@/lib/core/words/en/status';
import { clockTime } from '@/lib/core/words/numbers';
import { commonWords } from '@/lib/core/words/en/common';
import { providerLinesWords } from '@/lib/core/words/en/provider-lines';
import { priceWords } from '@/lib/core/words/en/price';
import { problemWords } from '@/lib/core/words/en/problem';
import { useKeptHeight } from './use-kept-height';
import './provider-list.css';

interface ProviderListProps {
  statuses: readonly ProviderStatus[];
  /** False before anything was asked: prices are estimates then, and nothing can be retried. */
  started: boolean;
  running: boolean;
  /** Answers are or were awaited while this is on screen: lines keep their height and their place. */
  reserved: boolean;
  onRetry(provider: ProviderId): void;
  onStop(): void;
}

/** Who was or will be asked, what it cost, and what went wrong. */
export function ProviderList({ statuses, started, running, reserved, onRetry, onStop }: ProviderListProps) {
  // When nothing is running, wrong or unsaid, a line each would be more than there is to say.
  const quiet = started && !running && !reserved && statuses.every(saysLittle);
  return (
    <section className={quiet ? 'providers providers-quiet' : 'providers'}>
      <ul aria-label={providerLinesWords.providers}>
        {statuses.map((status) => (
          <ProviderItem key={status.provider} {...{ status, started, reserved, onRetry }} />
        ))}
      </ul>
      {running && (
        <button type="button" className="button provider-stop" onClick={onStop}>
          {commonWords.stop}
        </button>
      )}
    </section>
  );
}

const saysLittle = ({ state, problem, note, leftOut }: ProviderStatus): boolean =>
  state === 'found' && problem === undefined && note === undefined && leftOut !== true;

interface ProviderItemProps extends Pick<ProviderListProps, 'started' | 'reserved' | 'onRetry'> {
  status: ProviderStatus;
}

function ProviderItem({ status, started, reserved, onRetry }: ProviderItemProps) {
  const box = useKeptHeight<HTMLLIElement>(reserved);
  const { provider, label, state, leftOut, price } = status;
  return (
    <li ref={box} className={`provider provider-${state}`}>
      <ProviderLine status={status} started={started} />
      {started && (canRetry(status) || leftOut) && (
        <button
          type="button"
          className="button provider-retry"
          aria-label={leftOut ? providerLinesWords.askWhom(label) : providerLinesWords.retryWhom(label)}
          title={price > 0 ? commonWords.credits(price) : undefined}
          onClick={() => onRetry(provider)}
        >
          {leftOut ? providerLinesWords.ask : commonWords.retry}
          {price > 0 && <span data-more={`· ${commonWords.credits(price)}`} />}
        </button>
      )}
    </li>
  );
}

function ProviderLine({ status, started }: { status: ProviderStatus; started: boolean }) {
  const { label, state, problem, note, heldUntil, budget } = status;
  const explained = problem && explainProblem(problem, label);
  const seconds = elapsedSeconds(status);
  const free = state === 'skipped' || state === 'failed' || (isOpen(state) && status.credits === 0);
  return (
    <div className="provider-line">
      <span className="provider-name">{label}</span>{' '}
      <span className="provider-state">{statusWords.states[state]}</span>
      {!free && <span className="quiet"> · {costText(status, started)}</span>}
      {seconds !== undefined && (
        <span className="quiet provider-time"> · {providerLinesWords.seconds(seconds)}</span>
      )}
      {explained && (
        <p className="provider-problem" role={problem && needsUser(problem) ? 'alert' : undefined}>
          {' '}
          {commonWords.sentences(
            explained.what,
            explained.next,
            explained.moneyMayBeGone ? problemWords.mayBeCharged : '',
          )}
        </p>
      )}
      {!explained && state === 'unknown' && (
        <p className="provider-problem">{providerLinesWords.noAnswer(label)}</p>
      )}
      {heldUntil !== undefined && (
        <p className="provider-note">
          {' '}
          <Filled
            text={providerLinesWords.held(label)}
            parts={{ time: <time dateTime={heldUntil}>{clockTime(new Date(heldUntil))}</time> }}
          />
        </p>
      )}
      {note !== undefined && <p className="quiet provider-note"> {note}</p>}
      {budget !== undefined && (!started || state === 'skipped' || isOpen(state)) && (
        <p className="quiet provider-note"> {budget}</p>
      )}
    </div>
  );
}

const isOpen = (state: ProviderState): boolean =>
  state === 'waiting' || state === 'asking' || state === 'scheduled';

/** What stays broken until the user does something; the rest may pass by itself. */
const needsUser = ({ kind }: Problem): boolean =>
  [
    'key-missing',
    'key-rejected',
    'not-connected',
    'scope-missing',
    'no-credits',
    'permission-missing',
  ].includes(kind);

/** What it cost; before it is known, what it may cost. */
function costText({ state, credits: count }: ProviderStatus, started: boolean): string {
  if (state === 'unknown') return providerLinesWords.upTo(commonWords.credits(count));
  return started && !isOpen(state) ? commonWords.credits(count) : priceWords.about(count);
}

const canRetry = ({ state }: ProviderStatus): boolean =>
  state === 'failed' || state === 'unknown' || state === 'not-found';

function elapsedSeconds({ startedAt, endedAt }: ProviderStatus): number | undefined {
  if (startedAt === undefined || endedAt === undefined) return undefined;
  return (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
}
