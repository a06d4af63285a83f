import { jsonPointer, type JsonPath } from '@/lib/core/answer/json-pointer';
import type { Claim, ClaimOf, ProviderId } from './claim';
import { isFieldKey } from './fields';
import type { FieldKey, FieldValue } from './fields';

/** What all claims of one answer share. */
export interface ClaimOrigin {
  provider: ProviderId;
  answerId: string;
  /** ISO 8601. */
  fetchedAt: string;
  /** ISO 8601: when the vendor says the answer was true, where it does. */
  observedAt?: string | undefined;
}

export interface ClaimSheet {
  /**
   * Writes one claim; `undefined` (the vendor does not say, or says nothing usable) writes none. `observedAt` (ISO 8601) stands in for the
   * answer's date where the vendor dates this value itself.
   */
  add<K extends FieldKey>(
    field: K,
    value: FieldValue<K> | undefined,
    path: JsonPath,
    confidence: number,
    observedAt?: string,
  ): void;
  claims: readonly Claim[];
}

/** Collects the claims that a provider reads out of one answer. */
export function claimSheet({ provider, answerId, fetchedAt, observedAt }: ClaimOrigin): ClaimSheet {
  const claims: Claim[] = [];
  const shared = { provider, answerId, fetchedAt, ...(observedAt === undefined ? {} : { observedAt }) };
  return {
    claims,
    add(field, value, path, confidence, ownDate) {
      if (value === undefined) return;
      const dated = ownDate === undefined ? {} : { observedAt: ownDate };
      const claim = { ...shared, ...dated, field, value, pointer: jsonPointer(path), confidence };
      if (isClaim(claim)) claims.push(claim);
    },
  };
}

/** Field and value belong together by the signature of `add`; TypeScript does not follow that through a type parameter. */
const isClaim = (claim: ClaimOf<FieldKey>): claim is Claim => isFieldKey(claim.field);
