import { isPersonalHost } from '@/lib/core/identity/email-kind';
import type { Claim, ClaimOf } from './claim';
import type { Employers } from './employers';
import type { FieldKey } from './fields';
import { bucket } from './group';
import { normalKey } from './normalise/key';
import type { Pins } from './profile';
import { compareGroups, countVoices } from './rank';
import type { Ranking } from './rank';

const EMAIL_FIELDS = ['workEmail', 'personalEmail', 'pastEmail'] as const;

type EmailField = (typeof EMAIL_FIELDS)[number];
type EmailClaim = ClaimOf<EmailField>;

const isEmailClaim = (claim: Claim): claim is Claim & EmailClaim =>
  claim.field === 'workEmail' || claim.field === 'personalEmail' || claim.field === 'pastEmail';

/** An address that so many providers file under another field than the one it stands in. */
export interface FiledElsewhere {
  address: string;
  field: EmailField;
  providers: number;
}

/** The claims, each address under one email field only, and which addresses providers file differently. */
export interface SettledEmails {
  claims: readonly Claim[];
  notes: ReadonlyMap<FieldKey, readonly FiledElsewhere[]>;
}

const filedElsewhere = (address: string, moved: readonly EmailClaim[]): FiledElsewhere[] =>
  EMAIL_FIELDS.toSorted().flatMap((field) => {
    const claims = moved.filter((claim) => claim.field === field);
    return claims.length === 0 ? [] : [{ address, field, providers: countVoices(claims) }];
  });

/**
 * The field that the address's employer tells; undefined when it tells nothing, or when everybody calls the address personal. An address at
 * another domain than the employer's, of which no vendor says whose it is or that it works, is one of the past: vendors keep those for long.
 */
const fieldByEmployer = (
  address: string,
  claims: readonly EmailClaim[],
  employers: Employers,
): EmailField | undefined => {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (isPersonalHost(domain) || claims.every(({ field }) => field === 'personalEmail')) return undefined;
  const names = [...new Set(claims.flatMap(({ value }) => value.employer ?? []))];
  switch (employers.standingOf(domain, names)) {
    case 'chosen':
      return 'workEmail';
    case 'past':
      return 'pastEmail';
    case 'current':
      return undefined;
    case 'unknown': {
      const isVouchedFor = names.length > 0 || claims.some(({ value }) => value.status !== undefined);
      return employers.isDomainKnown && !isVouchedFor ? 'pastEmail' : undefined;
    }
  }
};

/**
 * The same address is "work" for one provider and "past" for another, and "work" for one that has not heard of the new job: the field that
 * the merged career tells, else the one with the better evidence (the rule of rank.ts; a pin before both), takes all its claims. So the
 * address stands once, with everybody's evidence, and it is noted who files it elsewhere.
 */
export const settleEmails = (
  claims: readonly Claim[],
  pins: Pins,
  ranking: Ranking,
  employers: Employers,
): SettledEmails => {
  const notes = new Map<FieldKey, FiledElsewhere[]>();
  const emails = claims.filter(isEmailClaim);
  const settled = [...bucket(emails, ({ field, value }) => normalKey(field, value))].sort();
  const moved = settled.flatMap(([address, same]) => {
    const sides = EMAIL_FIELDS.map((field) => ({
      field,
      key: field,
      claims: same.filter((claim) => claim.field === field),
    })).filter((side) => side.claims.length > 0);
    const pinned = sides.find(({ field }) => pins[field] === address)?.field;
    const winner =
      pinned ?? fieldByEmployer(address, same, employers) ?? sides.toSorted(compareGroups(ranking))[0]?.field;
    if (winner === undefined || sides.every(({ field }) => field === winner)) return same;
    const others = same.filter(({ field }) => field !== winner);
    notes.set(winner, [...(notes.get(winner) ?? []), ...filedElsewhere(address, others)]);
    return same.map((claim): Claim => ({ ...claim, field: winner }));
  });
  return { claims: [...claims.filter((claim) => !isEmailClaim(claim)), ...moved], notes };
};
