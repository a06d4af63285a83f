import { identityLabel } from '@/lib/core/identity/key';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import { findMailtoRecipients } from '@/lib/core/identity/mailto';
import type { Collection, Details } from './collection';
import { nameInLink, nameInRow } from './person-name';
import { isReadable } from './readable';

const MAILTO = /^\s*mailto/i;
/** What a link to a person, or a redirect to one, must hold. Most links of most pages hold none of it. */
const PERSON = /linkedin|bing\.com\/ck\/a/i;
const PERSON_ON_LINKEDIN = /\b(?:in|pub)\/|session_?redirect/i;
const LINKEDIN_PAGE = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\.?[/:]/i;

/** Reads one link: the recipients of a `mailto:`, or the person whose profile it leads to. */
export function readLink(link: Element, found: Collection): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  if (MAILTO.test(href)) readMailto(link, href, found);
  else if (mayBePerson(link, href)) readProfileLink(link, href, found);
}

function mayBePerson(link: Element, href: string): boolean {
  return PERSON.test(href) || (PERSON_ON_LINKEDIN.test(href) && LINKEDIN_PAGE.test(link.baseURI));
}

function readMailto(link: Element, href: string, found: Collection): void {
  const addresses = findMailtoRecipients(href);
  if (addresses.length === 0 || !isReadable(link)) return;
  const [only, second] = addresses;
  const details = only !== undefined && second === undefined ? detailsOf(link, only) : {};
  for (const address of addresses) found.addEmail(link, address, 'mailto', details);
}

function readProfileLink(link: Element, href: string, found: Collection): void {
  const parsed = parseLinkedInUrl(href, link.baseURI);
  if (!parsed.ok || !isReadable(link)) return;
  found.addParsed(link, parsed, 'link', detailsOf(link, identityLabel(parsed.identity)));
}

/** `rel="me"` and `rel="author"` say whose page it is (HTML, links). */
function detailsOf(link: Element, label: string): Details {
  const relations = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  return {
    name: nameInLink(link, label) ?? nameInRow(link, label),
    about: relations.includes('me') ? 'me' : relations.includes('author') ? 'author' : undefined,
  };
}
