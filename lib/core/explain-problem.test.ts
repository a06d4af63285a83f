import { describe, expect, it } from 'vitest';
import { EVERY_PROBLEM } from './every-problem';
import { explainProblem } from './explain-problem';
import type { Problem } from './problem';

const money = 'none';

describe('explainProblem', () => {
  it.each(Object.values(EVERY_PROBLEM))(
    'names the provider, what happened and the next step for $kind',
    (problem) => {
      const { what, next, moneyMayBeGone } = explainProblem(problem, 'Apollo');
      expect(what).toContain('Apollo');
      expect([what, next].every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
      expect(moneyMayBeGone).toBe(false);
    },
  );

  it('says every kind in other words', () => {
    const texts = Object.values(EVERY_PROBLEM).map((problem) => explainProblem(problem, 'Apollo').what);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each<[Problem, string, string]>([
    [{ kind: 'key-rejected', money }, 'Apollo refused the key.', 'Open Settings and save a new key.'],
    [
      { kind: 'rate-limited', money, retryAfterMs: 90_500 },
      'Apollo takes no more requests at the moment.',
      'Retry in 2 minutes.',
    ],
    [
      { kind: 'rate-limited', money },
      'Apollo takes no more requests at the moment.',
      'Wait some minutes, then retry.',
    ],
    [
      { kind: 'timeout', money: 'maybe', afterMs: 30_000 },
      'Apollo did not answer within 30 seconds.',
      'Retry later.',
    ],
    [
      { kind: 'bad-request', money, detail: 'unknown\n email' },
      'Apollo did not accept the request. Details: “unknown email”',
      'Check the email or LinkedIn URL. If it is right, report this to us.',
    ],
  ])('explains %j', (problem, what, next) => {
    expect(explainProblem(problem, 'Apollo')).toEqual({
      what,
      next,
      moneyMayBeGone: problem.money === 'maybe',
    });
  });

  it("cuts a vendor's long words", () => {
    const { what } = explainProblem({ kind: 'bad-request', money, detail: 'x'.repeat(5000) }, 'Apollo');
    expect(what.length).toBeLessThan(300);
  });
});
