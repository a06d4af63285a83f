import type { FieldKey, FieldValue } from './fields';

/**
 * A provider's id: the name of its folder under lib/providers. Open, because lib/providers/registry.ts is the one list: adding a provider
 * touches nothing here, and stored answers may name a provider that is gone.
 */
export type ProviderId = string;

/** One provider's statement about one field. The merged profile is a pure function of claims and the user's pins. */
export type Claim = { [K in FieldKey]: ClaimOf<K> }[FieldKey];

export interface ClaimOf<K extends FieldKey> {
  field: K;
  value: FieldValue<K>;
  provider: ProviderId;
  /** The stored raw answer it came from. */
  answerId: string;
  /** JSON pointer (RFC 6901) into that answer's body. */
  pointer: string;
  /** 0..1, by the provider's own rule, documented beside it. */
  confidence: number;
  /** ISO 8601: when the vendor says it was true. */
  observedAt?: string;
  /** ISO 8601: when we asked. */
  fetchedAt: string;
}

/** Who an answer is about, in the vendor's own words; the identity gate compares it with what was asked. */
export interface Subject {
  names: readonly string[];
  /** Canonical slugs (parseLinkedInUrl) that the answer gives as the person's own. */
  slugs: readonly string[];
  /** What the vendor says we asked for (Crustdata's query echo); it ties the answer to the question even when the slug was renamed. */
  echoes: readonly string[];
  emails: readonly string[];
  companies: readonly string[];
  companyDomains: readonly string[];
  /** Crustdata's `score` of a look-up by email: similarity of names, 0..1, not a probability. */
  nameScore?: number;
  /**
   * Other things that two answers about one person share, as keys with their kind in front: employers of the whole career, schools, phone
   * numbers, profiles on other networks. buildProfile reads them out of the claims.
   */
  traits?: readonly string[];
  /** 'organization': the answer speaks about a company, never about a person (Zia organization). */
  about: 'person' | 'organization';
}
