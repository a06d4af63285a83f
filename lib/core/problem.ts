/**
 * Every way a call can fail, as data. A failure is a value, never a throw: it says what happened, whether money may be gone and what
 * the user can do. `explainProblem` in explain-problem.ts is the one place that turns it into words.
 */
export type Problem = { money: Money; detail?: string } & (
  | { kind: 'key-missing' }
  | { kind: 'key-rejected' }
  /** The key or plan may not call this endpoint (Apollo 403, Crustdata 403). */
  | { kind: 'not-allowed' }
  | { kind: 'no-credits' }
  | { kind: 'over-budget' }
  | { kind: 'rate-limited'; retryAfterMs?: number }
  /** It failed again and again, so that nothing was sent to it; ISO 8601: it is asked again from then on. */
  | { kind: 'resting'; until: string }
  /** The vendor refused what we sent; `detail` holds its words, `resolution` the next step where it is not about one value. */
  | { kind: 'bad-request'; resolution?: string }
  /** The vendor failed on its side (5xx, Crustdata PE02 and PE04, a Zia job FAILED). */
  | { kind: 'vendor-error'; status: number }
  /** An answer came but is no answer of this vendor: HTML, truncated JSON, bad UTF-8, an unknown shape. */
  | { kind: 'unreadable' }
  | { kind: 'too-large'; limitBytes: number }
  | { kind: 'timeout'; afterMs: number }
  /** No connection, or it was cut; the browser does not tell which. */
  | { kind: 'network' }
  | { kind: 'redirected' }
  /** The browser may not reach this host: the user has to grant it. */
  | { kind: 'permission-missing'; origin: string }
  | { kind: 'not-connected' }
  | { kind: 'scope-missing'; scopes: readonly string[] }
  /** The vendor's account lacks the feature (Zia: edition, data centre, Web Amigo, not switched on). */
  | { kind: 'feature-unavailable'; resolution: string }
  /** A quota of the vendor that no waiting brings back soon (Zia LIMIT_EXCEEDED). */
  | { kind: 'quota-used-up' }
  /** A job that never ended, or that the vendor no longer knows. */
  | { kind: 'job-lost' }
  /** What the rules of the vendor leave of the input is nothing (Zia: three characters, English only). */
  | { kind: 'nothing-to-send' }
  /** The CRM record changed after it was read, so nothing was written. */
  | { kind: 'moved-on' }
  /** The keys are behind the user's passphrase, and Facet is locked. */
  | { kind: 'locked' }
  /** The user stopped it. */
  | { kind: 'stopped' }
  /** We could not write the journal, so nothing was sent. */
  | { kind: 'storage' }
);

/** 'none': certainly not charged. 'maybe': the vendor may have charged for it. */
export type Money = 'none' | 'maybe';

export type ProblemKind = Problem['kind'];
