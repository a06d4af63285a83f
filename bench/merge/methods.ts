import type { Claim } from '@/lib/core/profile/claim';
import { FIELDS, isFieldKey, type FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';

/** What a method shows: one value of a single field, the items of a list. */
export type Shown = ReadonlyMap<FieldKey, readonly unknown[]>;

/** Zia's two answers come from one vendor. */
export type Vendor = 'crustdata' | 'apollo' | 'zia';
export const VENDORS: readonly Vendor[] = ['crustdata', 'apollo', 'zia'];
const vendorOf = (provider: string): string => (provider.startsWith('zia') ? 'zia' : provider);

const FIELD_KEYS = Object.keys(FIELDS).filter(isFieldKey);

/** "  Jane  Doe" and "jane doe" are one value for anybody who compares texts. */
const plain = (value: unknown): string => JSON.stringify(value).toLowerCase().replace(/\s+/g, ' ').trim();

/** What two items of a list are compared by without further thought. */
const itemKey = (claim: Claim): string => {
  switch (claim.field) {
    case 'workEmail':
    case 'personalEmail':
    case 'pastEmail':
      return claim.value.address.toLowerCase();
    case 'phone':
      return claim.value.number.replace(/[^\d+]/g, '');
    case 'profiles':
      return claim.value.url.toLowerCase();
    case 'experience':
      return plain([claim.value.company, claim.value.title]);
    case 'education':
      return plain(claim.value.school);
    default:
      return plain(claim.value);
  }
};

const distinct = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.toReversed().map((claim) => [itemKey(claim), claim])).values(),
];

type Choose = (claims: readonly Claim[], isList: boolean) => readonly Claim[];

const apply = (claims: readonly Claim[], choose: Choose): Shown => {
  const fields = new Map<FieldKey, Claim[]>();
  for (const claim of claims) {
    const list = fields.get(claim.field);
    if (list === undefined) fields.set(claim.field, [claim]);
    else list.push(claim);
  }
  return new Map(
    [...fields].map(([field, list]) => [
      field,
      choose(list, FIELDS[field].shape === 'list').map(({ value }) => value),
    ]),
  );
};

/** What one vendor says, and nothing else. */
export const onlyVendor = (claims: readonly Claim[], vendor: Vendor): Shown =>
  apply(
    claims.filter(({ provider }) => vendorOf(provider) === vendor),
    (list, isList) => (isList ? distinct(list) : list.slice(0, 1)),
  );

/** The first vendor that says anything about a field, in the usual order. */
export const firstWins = (claims: readonly Claim[]): Shown =>
  apply(claims, (list, isList) => {
    const vendor = VENDORS.find((one) => list.some(({ provider }) => vendorOf(provider) === one));
    const own = list.filter(({ provider }) => vendorOf(provider) === vendor);
    return isList ? distinct(own) : own.slice(0, 1);
  });

/**
 * The text that most vendors say, the first vendor's among equals; of lists, what at least half of the vendors with such a list say.
 */
export const plainMajority = (claims: readonly Claim[]): Shown =>
  apply(claims, (list, isList) => {
    const votes = new Map<string, Set<string>>();
    for (const claim of list) {
      const key = itemKey(claim);
      votes.set(key, (votes.get(key) ?? new Set()).add(vendorOf(claim.provider)));
    }
    const count = (claim: Claim): number => votes.get(itemKey(claim))?.size ?? 0;
    if (isList) {
      const vendors = new Set(list.map(({ provider }) => vendorOf(provider))).size;
      return distinct(list).filter((claim) => count(claim) * 2 >= vendors);
    }
    const most = Math.max(...list.map(count));
    const ordered = VENDORS.flatMap((vendor) => list.filter(({ provider }) => vendorOf(provider) === vendor));
    return ordered.filter((claim) => count(claim) === most).slice(0, 1);
  });

/** Everything that anybody says: the best that can be done for lists without understanding them. */
export const everything = (claims: readonly Claim[]): Shown =>
  apply(claims, (list, isList) => (isList ? distinct(list) : list.slice(0, 1)));

/** What the panel shows of Facet's profile. */
export const facet = (profile: Profile): Shown =>
  new Map(
    FIELD_KEYS.flatMap((field) => {
      const groups = profile[field]?.groups;
      if (groups === undefined) return [];
      const shown = FIELDS[field].shape === 'list' ? groups : groups.slice(0, 1);
      return [[field, shown.map(({ value }) => value)] as const];
    }),
  );
