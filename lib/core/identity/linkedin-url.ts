import { stripPunctuation } from './punctuation';
import { linkedInRedirectTarget, redirectTarget } from './redirect';
import { parseSlug } from './slug';
import type { ParsedIdentity, Reason } from './types';

/** Longer than any address LinkedIn makes, its sign-in wall included. */
const MAX_URL_CHARACTERS = 4096;
const MAX_REDIRECTS = 3;

/** linkedin.com, or any one label of it: countries, `www`, `m`, `touch`. A final dot is the same host. */
const LINKEDIN_HOST = /^(?:(?<label>[a-z0-9-]+)\.)?linkedin\.com\.?$/;
/** LinkedIn's own sites that have no profiles. */
const OTHER_SITES =
  /^(?:about|ads|blog|business|careers|developer|docs|economicgraph|engineering|help|learning|legal|news|press)$/;

/** `comm` comes from LinkedIn's mails, `m` and `mwlite` from its mobile sites. What follows the slug never matters. */
const PROFILE_PATH = /^\/+(?:comm\/)?(?:m\/|mwlite\/(?:profile\/)?)?in\/([^/]*)/i;
const PUBLIC_PATH = /^\/+(?:comm\/)?pub\/([^/]+)\/([0-9a-f]{1,3})\/([0-9a-f]{1,3})\/([0-9a-f]{1,3})(?:\/|$)/i;

/** First match wins. */
const OTHER_PAGES: readonly (readonly [path: RegExp, reason: Reason])[] = [
  [/^\/sales\/(?:lead|people|profile)\/./i, 'sales-navigator-no-public-link'],
  [/^\/(?:talent|recruiter|cap)(?:\/|$)/i, 'recruiter'],
  [/^\/(?:company|school|showcase|products|services|sales\/company|organization)(?:\/|$)/i, 'company-page'],
  [/^\/(?:search|pub|sales\/search|directory)(?:\/|$)/i, 'search-page'],
  [/^\/(?:posts|pulse|feed\/update|newsletters)(?:\/|$)/i, 'post'],
  [/^\/profile\/view/i, 'old-member-link'],
];

/**
 * Reads a LinkedIn person URL in any form: hosts of countries and of phones, escapes, queries, sub-pages, the old `/pub/` form,
 * and known redirects around it. Never throws.
 *
 * @param base The page a relative address stands on; without it a relative address names nobody.
 */
export function parseLinkedInUrl(text: string, base?: string): ParsedIdentity {
  if (text.length > MAX_URL_CHARACTERS) return refuse('too-long');
  const stripped = stripPunctuation(text);
  return stripped === '' ? refuse('empty') : parse(stripped, base, 0);
}

function parse(text: string, base: string | undefined, depth: number): ParsedIdentity {
  const url = toUrl(text, base);
  // A user name, or a port other than the default (which URL drops), is how a link poses as LinkedIn.
  if (!url || url.username || url.password || url.port) return refuse('malformed');

  const host = LINKEDIN_HOST.exec(url.hostname);
  const isLinkedIn = host !== null && !OTHER_SITES.test(host.groups?.label ?? '');
  const target = isLinkedIn ? linkedInRedirectTarget(url) : redirectTarget(url);
  if (target !== undefined) {
    return depth < MAX_REDIRECTS
      ? parse(target, isLinkedIn ? url.href : undefined, depth + 1)
      : refuse('malformed');
  }
  return isLinkedIn ? parsePath(url.pathname) : refuse(reasonForHost(url.hostname));
}

function parsePath(path: string): ParsedIdentity {
  const segment = PROFILE_PATH.exec(path)?.[1] ?? slugOfPublicPath(path);
  if (segment === undefined)
    return refuse(OTHER_PAGES.find(([page]) => page.test(path))?.[1] ?? 'not-a-person');
  const parsed = parseSlug(segment);
  if (!parsed.ok) return refuse(parsed.reason);
  return { ok: true, identity: { kind: 'linkedin', slug: parsed.slug }, opaqueId: parsed.opaqueId };
}

/** The old form `/pub/<name>/a/b/c` is the slug `<name>-` + c in three digits + b in three digits + a, where a lone 0 vanishes. */
function slugOfPublicPath(path: string): string | undefined {
  const match = PUBLIC_PATH.exec(path);
  if (!match) return undefined;
  const [, name = '', first = '', second = '', third = ''] = match;
  return `${name}-${third.padStart(3, '0')}${second.padStart(3, '0')}${first === '0' ? '' : first}`;
}

function toUrl(text: string, base: string | undefined): URL | undefined {
  try {
    const url = base === undefined ? new URL(withScheme(text)) : new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** People copy addresses as the address bar shows them: without a scheme. */
function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return text;
  return text.startsWith('//') ? `https:${text}` : `https://${text}`;
}

function reasonForHost(host: string): Reason {
  if (!host.includes('.')) return 'malformed';
  if (/^(?:www\.)?(?:lnkd\.in|t\.co|bit\.ly)$/.test(host)) return 'short-link';
  return /linked-?[il1]n/.test(host) && !LINKEDIN_HOST.test(host) ? 'look-alike-host' : 'not-linkedin';
}

function refuse(reason: Reason): ParsedIdentity {
  return { ok: false, reason };
}
