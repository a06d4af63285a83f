import { getDomain } from 'tldts';

/**
 * The part of a host or URL that somebody owns, by the public suffix list: "careers.acme.co.uk" is acme.co.uk, and of shared hosts the
 * customer's own ("www.acme.github.io" is acme.github.io). Undefined for a public suffix alone ("co.uk", "com") and for an IP address.
 */
export const registrableDomain = (host: string): string | undefined =>
  getDomain(host, { allowPrivateDomains: true }) ?? undefined;
