import { Button } from '@/components/ui/button';
import type { ProviderId } from '@/lib/core/profile/claim';
import { describePrice, sumPrices, type Credits } from '@/lib/core/price';
import './plan.css';

/** What would happen to one provider if the user said yes. */
export interface PlannedCall {
  provider: ProviderId;
  label: string;
  price: Credits;
  /** Why it will not be asked, or only later, in plain words; absent when it will be asked at once. */
  note?: string;
  /** It will not be asked at all, so its price does not count. */
  skipped: boolean;
  /** It is skipped because it has no key or no connection; offers to add one. */
  needsSetUp?: boolean;
}

interface PlanProps {
  calls: readonly PlannedCall[];
  offline: boolean;
  onEnrich(): void;
  onSetUp(): void;
}

/** Before anything is spent: who will be asked, at which price, and who will not and why. */
export function Plan({ calls, offline, onEnrich, onSetUp }: PlanProps) {
  const asked = calls.filter((call) => !call.skipped);
  const total = describePrice(sumPrices(asked.map((call) => call.price)));
  const needsSetUp = asked.length === 0 && calls.some((call) => call.needsSetUp);
  return (
    <section className="plan">
      {needsSetUp ? (
        <Button tone="accent" onClick={onSetUp}>
          Add a key
        </Button>
      ) : (
        <Button tone="accent" disabled={offline || asked.length === 0} onClick={onEnrich}>
          {`Enrich (${total})`}
        </Button>
      )}
      <ul role="list" aria-label="Plan">
        {calls.map((call) => (
          <li key={call.provider} className={call.skipped ? 'plan-skipped' : undefined}>
            <span>{call.label}</span>{' '}
            <span className="quiet">
              {[call.skipped ? 'will not be asked' : describePrice(call.price), call.note]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
