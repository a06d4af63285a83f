import type { Identity } from '@/lib/core/identity/types';
import type { Step } from '@/lib/lookup/plan';
import { isOpen } from '@/lib/lookup/status';
import type { PersonView } from '@/lib/lookup/view-person';

/** Lists ask the providers that take several people at once; Zia's jobs count against a small quota of the whole organization. */
export const isForLists = ({ provider }: Pick<Step, 'provider'>): boolean => provider.batch !== undefined;

/** Some answer that a list waits for is still to come. */
export const hasOpenCall = ({ steps }: Pick<PersonView, 'steps'>): boolean =>
  steps.some((step) => isForLists(step) && step.action === 'reuse' && isOpen(step.call));

/** Whether this question can share a call with others. */
export const canShare = ({ provider, question, options }: Step): boolean =>
  provider.batch?.group(question, options) !== undefined;

export interface Grouping {
  /** Equal for people who can share all their calls; '' when none of them can be shared. */
  group: string;
  /** The identity to ask by, where it is another one than the list's. */
  askedAs?: Identity;
}

/**
 * Who shares calls with whom: one of the person's own identities by which some provider takes several at once, the list's own first. An
 * address that Crustdata takes only alone waits until Apollo told the profile URL, so that a list of addresses needs few calls as well.
 */
export function groupOf(steps: readonly Step[], identities: readonly Identity[]): Grouping {
  const own = nameOf(steps);
  if (own !== '') return { group: own };
  for (const identity of identities) {
    const group = nameOf(steps.map((step) => ({ ...step, question: { ...step.question, identity } })));
    if (group !== '') return { group, askedAs: identity };
  }
  return { group: '' };
}

const nameOf = (steps: readonly Step[]): string =>
  steps
    .flatMap(({ provider, question, options }) => {
      const group = provider.batch?.group(question, options);
      return group === undefined ? [] : [`${provider.id}:${group}`];
    })
    .toSorted()
    .join(' ');
