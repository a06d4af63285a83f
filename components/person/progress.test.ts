import { expect, it } from 'vitest';
import type { ProviderState, ProviderStatus } from '@/lib/core/lookup-status';
import { progressSentence } from './progress';

const inStates = (...states: ProviderState[]): ProviderStatus[] =>
  states.map((state) => ({ provider: 'apollo', label: 'Apollo', state, credits: 1 }));

it.each<[ProviderState[], boolean, string]>([
  [['waiting', 'skipped'], true, ''],
  [['asking', 'found', 'waiting', 'scheduled'], true, '1 of 3 providers answered'],
  [['found', 'not-found', 'skipped'], false, 'Look-up finished: 1 of 2 providers found the person'],
  [['found', 'failed', 'unknown'], false, 'Look-up finished: 1 of 3 providers found the person, 2 failed'],
])('says of %j (running: %s) "%s"', (states, running, expected) => {
  expect(progressSentence(inStates(...states), running)).toBe(expected);
});
