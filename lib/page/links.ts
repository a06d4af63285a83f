import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import { findMailtoRecipients } from '@/lib/core/identity/mailto';
import { parsePlainProfile } from '@/lib/core/identity/plain-profile';
import type { Details } from './collection';
import { mention, mentionEmail } from './mention';
import type { Pass } from './pass';
import { nameInLink, nameInRow } from './person-name';
import { decodeProtectedEmail } from './protected-email';

/** Cloudflare's way of hiding a `mailto:`. */
const PROTECTED = '/cdn-cgi/l/email-protection#';
const MAILTO = /^\s*mailto/i;
/** What a link to a person, or a redirect to one, must hold. Most links of most pages hold none of it. */
const PERSON = /linkedin|bing\.com\/ck\/a/i;
const PERSON_ON_LINKEDIN = /\b(?:in|pub)\/|session_?redirect/i;

/** Reads one link: the recipients of a `mailto:`, or the person whose profile it leads to. */
export function readLink(link: Element, pass: Pass): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  if (MAILTO.test(href)) readMailto(link, href, pass);
  else if (href.startsWith(PROTECTED)) readProtected(link, href.slice(PROTECTED.length), pass);
  else if (PERSON.test(href) || (pass.isOnLinkedIn && PERSON_ON_LINKEDIN.test(href)))
    readProfile(link, href, pass);
}

function readMailto(link: Element, href: string, pass: Pass): void {
  const addresses = findMailtoRecipients(href);
  if (addresses.length === 0 || !pass.isReadable(link)) return;
  const ask = addresses.length === 1 ? (label: string) => detailsOf(link, label, pass) : undefined;
  for (const address of addresses) mentionEmail(pass, link, address, 'mailto', ask);
}

function readProtected(link: Element, hidden: string, pass: Pass): void {
  for (const address of decodeProtectedEmail(hidden)) {
    if (pass.isReadable(link))
      mentionEmail(pass, link, address, 'mailto', (label) => detailsOf(link, label, pass));
  }
}

function readProfile(link: Element, href: string, pass: Pass): void {
  const parsed = parsePlainProfile(href, pass.isOnLinkedIn) ?? parseLinkedInUrl(href, pass.baseUrl);
  if (parsed.ok && pass.isReadable(link))
    mention(pass, link, parsed, 'link', (label) => detailsOf(link, label, pass));
}

/** `rel="me"` and `rel="author"` say whose page it is (HTML, links). */
function detailsOf(link: Element, label: string, { hasRows }: Pass): Details {
  const relations = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  return {
    name: nameInLink(link, label) ?? (hasRows ? nameInRow(link, label) : undefined),
    about: relations.includes('me') ? 'me' : relations.includes('author') ? 'author' : undefined,
  };
}
