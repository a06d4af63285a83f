import type { Claim, ClaimOf, ProviderId } from './claim';
import { FIELDS } from './fields';
import type { FieldKey } from './fields';
import { bucket } from './group';
import { normalKey } from './normalise/key';
import type { Pins } from './profile';
import { compareGroups, countVoices } from './rank';

const EMAIL_FIELDS = ['workEmail', 'personalEmail', 'pastEmail'] as const;

type EmailField = (typeof EMAIL_FIELDS)[number];
type EmailClaim = ClaimOf<EmailField>;

const isEmailClaim = (claim: Claim): claim is Claim & EmailClaim =>
  claim.field === 'workEmail' || claim.field === 'personalEmail' || claim.field === 'pastEmail';

/** The claims, each address under one email field only, and a sentence for each address that providers file differently. */
export interface SettledEmails {
  claims: readonly Claim[];
  notes: ReadonlyMap<FieldKey, readonly string[]>;
}

const noteAbout = (address: string, moved: readonly EmailClaim[]): string[] =>
  [...bucket(moved, ({ field }) => field)].sort().map(([, claims]) => {
    const label = claims.map(({ field }) => FIELDS[field].label.toLowerCase())[0] ?? 'email';
    const voices = countVoices(claims);
    return `${address} is a ${label} for ${voices === 1 ? 'another provider' : `${voices} other providers`}`;
  });

/**
 * The same address is "work" for one provider and "past" for another: the field with the better evidence (the rule of rank.ts, a pin
 * first) takes all its claims, so that the address stands once, with everybody's evidence, and the sentence says who files it elsewhere.
 */
export const settleEmails = (
  claims: readonly Claim[],
  pins: Pins,
  order: readonly ProviderId[],
): SettledEmails => {
  const notes = new Map<FieldKey, string[]>();
  const emails = claims.filter(isEmailClaim);
  const settled = [...bucket(emails, ({ field, value }) => normalKey(field, value))].sort();
  const moved = settled.flatMap(([address, same]) => {
    const sides = EMAIL_FIELDS.map((field) => ({
      field,
      key: field,
      claims: same.filter((claim) => claim.field === field),
    })).filter((side) => side.claims.length > 0);
    const ranked = sides.toSorted(compareGroups(order));
    const winner = sides.find(({ field }) => pins[field] === address) ?? ranked[0];
    if (winner === undefined || sides.length === 1) return same;
    const others = same.filter(({ field }) => field !== winner.field);
    notes.set(winner.field, [...(notes.get(winner.field) ?? []), ...noteAbout(address, others)]);
    return same.map((claim): Claim => ({ ...claim, field: winner.field }));
  });
  return { claims: [...claims.filter((claim) => !isEmailClaim(claim)), ...moved], notes };
};
