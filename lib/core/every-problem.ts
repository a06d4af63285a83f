import type { Problem, ProblemKind } from './problem';

const money = 'none';

/** One of each kind, for tests; the type makes the list complete. */
export const EVERY_PROBLEM: { readonly [K in ProblemKind]: Problem & { kind: K } } = {
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
