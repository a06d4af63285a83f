import { lookupWords } from '@/lib/core/words/en/lookup';
import type { PlanInput, Step } from './plan';
import { isOpen } from './status';

/** A vendor's job may take long: after this time the next provider is asked all the same. */
const JOB_PATIENCE_MS = 60_000;

/**
 * "Cheapest first": of all that could be asked only the next one is, and nobody any more once what the user needs is known. The order is
 * by price, or the user's own.
 */
export function inTurn(steps: readonly Step[], { settings, enough, now }: PlanInput): Step[] {
  if (enough) return steps.map((step) => (canBeAsked(step) ? saved(step) : step));
  const busy = steps.find((step) => step.action === 'reuse' && isUnderWay(step, now));
  const place = ({ id }: Step['provider']): number => {
    const own = settings.providerOrder.indexOf(id);
    return own < 0 ? settings.providerOrder.length : own;
  };
  const atMost = ({ price }: Step): number => price.atMost ?? price.credits;
  const queue = steps
    .filter(({ action }) => action === 'ask')
    .toSorted((a, b) =>
      settings.providerOrder.length > 0 ? place(a.provider) - place(b.provider) : atMost(a) - atMost(b),
    );
  const next = busy ? undefined : queue[0];
  return steps.map((step): Step => {
    if (step.action !== 'ask' || step === next) return step;
    const before = queue[queue.indexOf(step) - 1] ?? busy;
    const reason = before ? lookupWords.afterOther(before.provider.label) : lookupWords.ifMissing;
    return { ...step, action: 'wait', cause: 'turn', reason };
  });
}

/** Waiting for its turn or for a company's name: both would be paid for. */
const canBeAsked = ({ action }: Step): boolean => action === 'ask' || action === 'wait';

/** Keeps its price: that much was not spent. */
const saved = (step: Step): Step => ({
  ...step,
  action: 'skip',
  cause: 'enough',
  reason: lookupWords.enough,
});

function isUnderWay(step: Step, now: number): boolean {
  if (step.action !== 'reuse' || !isOpen(step.call)) return false;
  const { outcome, sentAt } = step.call;
  return outcome !== 'scheduled' || sentAt === undefined || now - Date.parse(sentAt) < JOB_PATIENCE_MS;
}
