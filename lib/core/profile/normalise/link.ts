import { registrableDomain } from './registrable-domain';
import { rememberText } from './remember-text';

/** Hosts that show the same profile under two names. */
const HOST_ALIASES: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'mobile.twitter.com': 'x.com',
  'fb.com': 'facebook.com',
  'm.facebook.com': 'facebook.com',
};

const parse = (text: string): URL | null => {
  const trimmed = text.trim();
  return URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
};

const withoutWww = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** "https://www.Acme.example/about" and "acme.example" are one domain; text that is no host stays as it is, in lower case. */
export const domainKey = rememberText((text: string): string => {
  const url = parse(text.trim().replace(/^.*@/, ''));
  return url === null ? text.trim().toLowerCase() : withoutWww(url.hostname);
});

/** True when both hosts belong to one owner, as far as the public suffixes tell: "mail.acme.co.uk" and "careers.acme.co.uk". */
export const isSameDomain = (one: string, other: string): boolean => {
  const owner = registrableDomain(domainKey(one));
  return owner !== undefined && owner === registrableDomain(domainKey(other));
};

/** Equal for forms of one address of a page: scheme, www, case, fragment and trailing slash make no difference. */
export const linkKey = rememberText((text: string): string => {
  const url = parse(text);
  if (url === null) return text.trim().toLowerCase();
  const host = withoutWww(url.hostname);
  const path = url.pathname.replace(/\/{1,9}$/, '');
  return `${Object.hasOwn(HOST_ALIASES, host) ? HOST_ALIASES[host] : host}${path}${url.search}`.toLowerCase();
});
