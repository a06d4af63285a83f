import { expect, it } from 'vitest';
import { judgeGoals } from './goals.ts';
import { measure } from './measure.ts';

/** The short version of `npm run bench:merge`: one seed of those that the rule was tuned on. */
it('merges a thousand people with at most half the errors of the best baseline, and takes nobody for somebody else', () => {
  const { worseFields, errorRatio, wrongAccepted, rightRefused } = judgeGoals(measure(1, 1000));
  expect(errorRatio).toBeLessThanOrEqual(0.5);
  expect(wrongAccepted).toBeLessThanOrEqual(0.001);
  expect(rightRefused).toBeLessThan(0.01);
  // A field with few errors can be one worse by chance here; the full run shows whether it is.
  expect(worseFields.length).toBeLessThanOrEqual(1);
}, 120_000);

it('makes the same people of the same seed', () => {
  expect(measure(7, 30).gate).toEqual(measure(7, 30).gate);
}, 30_000);
