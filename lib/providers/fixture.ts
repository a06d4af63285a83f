import { parseEmail } from '@/lib/core/identity/email';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { FieldKey, FieldValue } from '@/lib/core/profile/fields';
import type { Outcome, Provider, Query } from './types';

/** What every provider must have an answer for. 'other' is as welcome. */
export const COVERAGE = ['found', 'not-found', 'key-rejected', 'quota', 'rate-limited', 'drifted'] as const;

export type Coverage = (typeof COVERAGE)[number] | 'other';

type Found = Extract<Outcome, { status: 'found' }>;

/** An outcome with the claims' values by field, in their order; the contract test compares it whole. */
export type ExpectedOutcome =
  | (Omit<Found, 'claims'> & { values: { readonly [K in FieldKey]?: readonly FieldValue<K>[] } })
  | Exclude<Outcome, Found>;

/** One answer as the vendor documents it, what we send to get it, and what it means. Only the contract test reads these. */
export type ProviderFixture = {
  /** In the same folder; the body, byte for byte. */
  file: string;
  covers: Coverage;
  status: number;
  /** Names in lower case. */
  headers?: Readonly<Record<string, string>>;
  /** The provider's settings as stored; its defaults when absent. */
  settings?: unknown;
  /** Method, and the whole path with its query. */
  request: string;
} & (
  | { answers: 'call'; query: Query; expected: ExpectedOutcome }
  | { answers: 'poll'; query: Query; ticket: string; expected: ExpectedOutcome }
  | { answers: 'check'; expected: ReturnType<Provider<unknown>['readCheck']> }
);

/** The question by an email address or a LinkedIn URL. */
export function asked(text: string, known: Query['known'] = {}): Query {
  const email = parseEmail(text);
  const parsed = email.ok ? email : parseLinkedInUrl(text);
  if (!parsed.ok) throw new Error(`A fixture asks by "${text}": ${parsed.reason}`);
  return { identity: parsed.identity, also: [], known };
}
