declare const slugBrand: unique symbol;
declare const addressBrand: unique symbol;

/** The part after `/in/` in canonical form: percent-encoded, lower case (opaque member ids keep theirs). Only the parser makes one. */
export type LinkedInSlug = string & { readonly [slugBrand]: true };

/** A lower-case email address. Only the parsers make one. */
export type EmailAddress = string & { readonly [addressBrand]: true };

/** What a page or a person gives us to find somebody by. */
export type Identity = { kind: 'linkedin'; slug: LinkedInSlug } | { kind: 'email'; address: EmailAddress };
