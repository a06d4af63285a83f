import { parseProfileUrl, reasonOfPage } from './profile-url';
import type { ParsedIdentity, Reason } from './types';

/** First match wins. */
const OTHER_PAGES: readonly (readonly [path: RegExp, reason: Reason])[] = [
  [/^\/(?:company|school|showcase|products|services|sales\/company|organization)(?:\/|$)/i, 'company-page'],
  [/^\/(?:search|pub|sales\/search|directory)(?:\/|$)/i, 'search-page'],
  [/^\/(?:posts|pulse|feed\/update|newsletters)(?:\/|$)/i, 'post'],
  [/^\/profile\/view/i, 'old-member-link'],
];

/** As `parseProfileUrl`, for what a person typed or a vendor gave: says of every page that is no profile what it is. */
export function parseLinkedInUrl(text: string, base?: string): ParsedIdentity {
  return parseProfileUrl(text, base, explainedReason);
}

function explainedReason(url: URL, isLinkedIn: boolean): Reason {
  if (!isLinkedIn) return reasonOfHost(url.hostname);
  return OTHER_PAGES.find(([path]) => path.test(url.pathname))?.[1] ?? reasonOfPage(url, isLinkedIn);
}

function reasonOfHost(host: string): Reason {
  if (!host.includes('.')) return 'malformed';
  if (/^(?:www\.)?(?:lnkd\.in|t\.co|bit\.ly)$/.test(host)) return 'short-link';
  return /linked-?[il1]n/.test(host) && !/(?:^|\.)linkedin\.com\.?$/.test(host)
    ? 'look-alike-host'
    : 'not-linkedin';
}
