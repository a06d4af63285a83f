import { describe, expect, it } from 'vitest';
import { explainProblem } from './explain-problem';
import type { Problem, ProblemKind } from './problem';

const money = 'none';

/** One of each kind; the type makes the list complete. */
const PROBLEMS: { readonly [K in ProblemKind]: Problem & { kind: K } } = {
  'key-missing': { kind: 'key-missing', money },
  'key-rejected': { kind: 'key-rejected', money },
  'not-allowed': { kind: 'not-allowed', money },
  'no-credits': { kind: 'no-credits', money },
  'over-budget': { kind: 'over-budget', money },
  'rate-limited': { kind: 'rate-limited', money, retryAfterMs: 30_000 },
  resting: { kind: 'resting', money, until: '2026-03-10T12:01:00.000Z' },
  'bad-request': { kind: 'bad-request', money },
  'vendor-error': { kind: 'vendor-error', money, status: 503 },
  unreadable: { kind: 'unreadable', money },
  'too-large': { kind: 'too-large', money, limitBytes: 5_000_000 },
  timeout: { kind: 'timeout', money, afterMs: 120_000 },
  network: { kind: 'network', money },
  redirected: { kind: 'redirected', money },
  'permission-missing': { kind: 'permission-missing', money, origin: 'https://api.apollo.io' },
  'not-connected': { kind: 'not-connected', money },
  'scope-missing': { kind: 'scope-missing', money, scopes: ['ZohoCRM.coql.READ'] },
  'feature-unavailable': { kind: 'feature-unavailable', money, resolution: 'Switch on Zia in Zoho CRM.' },
  'quota-used-up': { kind: 'quota-used-up', money },
  'job-lost': { kind: 'job-lost', money },
  'nothing-to-send': { kind: 'nothing-to-send', money },
  'moved-on': { kind: 'moved-on', money },
  locked: { kind: 'locked', money },
  stopped: { kind: 'stopped', money },
  storage: { kind: 'storage', money },
};

describe('explainProblem', () => {
  it.each(Object.values(PROBLEMS))(
    'names the provider, what happened and the next step for $kind',
    (problem) => {
      const { what, next, moneyMayBeGone } = explainProblem(problem, 'Apollo');
      expect(what).toContain('Apollo');
      expect([what, next].every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
      expect(moneyMayBeGone).toBe(false);
    },
  );

  it('says every kind in other words', () => {
    const texts = Object.values(PROBLEMS).map((problem) => explainProblem(problem, 'Apollo').what);
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
