declare const slugBrand: unique symbol;
declare const addressBrand: unique symbol;

/** The part after `/in/` in canonical form: percent-encoded, lower case (opaque member ids keep theirs). Only the parser makes one. */
export type LinkedInSlug = string & { readonly [slugBrand]: true };

/** A lower-case email address. Only the parsers make one. */
export type EmailAddress = string & { readonly [addressBrand]: true };

/** What a page or a person gives us to find somebody by. */
export type Identity = { kind: 'linkedin'; slug: LinkedInSlug } | { kind: 'email'; address: EmailAddress };

/** Why a text names no person. `explainReason` puts each into words. */
export type Reason =
  | 'empty'
  | 'too-long'
  | 'malformed'
  | 'malformed-address'
  | 'not-linkedin'
  | 'look-alike-host'
  | 'short-link'
  | 'own-profile'
  | 'unavailable-profile'
  | 'placeholder'
  | 'company-page'
  | 'search-page'
  | 'post'
  | 'sales-navigator-no-public-link'
  | 'recruiter'
  | 'old-member-link'
  | 'not-a-person';

/**
 * The answer of every parser of this folder. `opaqueId` marks LinkedIn's internal member ids (`ACoAA…`), which open the right
 * page but which a vendor may not know.
 */
export type ParsedIdentity =
  { ok: true; identity: Identity; opaqueId: boolean } | { ok: false; reason: Reason };
