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

/** Links into LinkedIn's paid products name people by ids that nothing outside knows: their own kinds, see docs/decisions/0006. */
const LEAD_PATH = /^\/sales\/(?:lead|people|profile)\/./i;
const RECRUITER_PATH = /^\/(?:talent|recruiter|cap)(?:\/|$)/i;

/**
 * Reads a LinkedIn person URL in any form: hosts of countries and of phones, escapes, queries, sub-pages, the old `/pub/` form,
 * and known redirects around it. Never throws. This is what reading pages needs; `parseLinkedInUrl` also tells a person who
 * pasted something else what it is.
 *
 * @param base The page a relative address stands on; without it a relative address names nobody.
 * @param reasonOf Why a page that is no profile names nobody.
 */
export function parseProfileUrl(text: string, base?: string, reasonOf = reasonOfPage): ParsedIdentity {
  if (text.length > MAX_URL_CHARACTERS) return refuse('too-long');
  const stripped = stripPunctuation(text);
  return stripped === '' ? refuse('empty') : parse(stripped, base, reasonOf, 0);
}

/** Tells only what a page may hold worth a row of its own: people whom one can open, but not name. */
export function reasonOfPage(url: URL, isLinkedIn: boolean): Reason {
  if (!isLinkedIn) return 'not-linkedin';
  if (LEAD_PATH.test(url.pathname)) return 'sales-navigator-no-public-link';
  return RECRUITER_PATH.test(url.pathname) ? 'recruiter' : 'not-a-person';
}

function parse(
  text: string,
  base: string | undefined,
  reasonOf: typeof reasonOfPage,
  depth: number,
): ParsedIdentity {
  const url = toUrl(text, base);
  // A user name, or a port other than the default (which URL drops), is how a link poses as LinkedIn.
  if (!url || url.username || url.password || url.port) return refuse('malformed');

  const host = LINKEDIN_HOST.exec(url.hostname);
  const isLinkedIn = host !== null && !OTHER_SITES.test(host.groups?.label ?? '');
  const target = isLinkedIn ? linkedInRedirectTarget(url) : redirectTarget(url);
  if (target !== undefined) {
    return depth < MAX_REDIRECTS
      ? parse(target, isLinkedIn ? url.href : undefined, reasonOf, depth + 1)
      : refuse('malformed');
  }
  const segment = isLinkedIn
    ? (PROFILE_PATH.exec(url.pathname)?.[1] ?? slugOfPublicPath(url.pathname))
    : undefined;
  return segment === undefined ? refuse(reasonOf(url, isLinkedIn)) : parseSegment(segment);
}

function parseSegment(segment: string): ParsedIdentity {
  const parsed = parseSlug(segment);
  if (!parsed.ok) return parsed;
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

function refuse(reason: Reason): ParsedIdentity {
  return { ok: false, reason };
}
