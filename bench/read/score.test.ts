import { expect, test } from 'vitest';
import { describe, score, sum } from './score.ts';

test('what is missing and what is wrong, each kind for itself', () => {
  const truth = ['email:a@x.io', 'email:b@x.io', 'linkedin:a'];
  const found = ['email:b@x.io', 'email:c@x.io', 'linkedin:a'];
  expect(score('email', truth, found)).toEqual({
    truth: 2,
    missing: ['email:a@x.io'],
    wrong: ['email:c@x.io'],
  });
  expect(score('linkedin', truth, found)).toEqual({ truth: 1, missing: [], wrong: [] });
});

test('100 % means all, and nothing to find is no percentage', () => {
  const almost = { truth: 1000, missing: ['email:a@x.io'], wrong: [] };
  expect(describe(almost)).toEqual({ recall: '99 %', precision: '100 %' });
  expect(describe(sum([almost, { truth: 1, missing: [], wrong: ['email:b@x.io'] }]))).toEqual({
    recall: '99 %',
    precision: '99 %',
  });
  expect(describe(sum([]))).toEqual({ recall: '–', precision: '–' });
});
