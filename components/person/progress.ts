import type { ProviderStatus } from '@/lib/core/lookup-status';

const ASKED = new Set(['asking', 'scheduled', 'found', 'not-found', 'failed', 'unknown']);
const ENDED = new Set(['found', 'not-found', 'failed', 'unknown']);

const count = (providers: readonly ProviderStatus[], states: ReadonlySet<string>): number =>
  providers.filter(({ state }) => states.has(state)).length;

/** One sentence for the status region: how far the look-up is, or how it ended. Empty while nobody was asked. */
export function progressSentence(providers: readonly ProviderStatus[], running: boolean): string {
  const asked = count(providers, ASKED);
  if (asked === 0) return '';
  const ended = count(providers, ENDED);
  if (running) return `${ended} of ${asked} providers answered`;
  const failed = count(providers, new Set(['failed', 'unknown']));
  const found = count(providers, new Set(['found']));
  return `Look-up finished: ${found} of ${asked} providers found the person${failed > 0 ? `, ${failed} failed` : ''}`;
}
