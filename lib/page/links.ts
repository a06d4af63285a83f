import { identityLabel } from '@/lib/core/identity/key';
import { parseProfileUrl } from '@/lib/core/identity/profile-url';
import { findMailtoRecipients } from '@/lib/core/identity/mailto';
import type { Collection } from './collection';
import { nameInLink } from './person-name';
import { isReadable } from './readable';

/** A card links its person's photo, name and buttons; only one of them holds the name. Repeats beyond that tell nothing new. */
const MAX_READINGS = 4;

const MAILTO = /^\s*mailto:/i;
/** What a link to a person, or a redirect to one, must hold. Most links of most pages hold none of it. */
const PERSON = /linkedin|bing\.com\/ck\/a/i;
const PERSON_ON_LINKEDIN = /\b(?:in|pub)\/|session_?redirect/i;
const LINKEDIN_PAGE = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\.?[/:]/i;

/** Reads one link. `readings` counts how often each address was met before. */
export function readLink(link: Element, found: Collection, readings: Map<string, number>): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  const count = readings.get(href) ?? 0;
  if (count >= MAX_READINGS) return;
  if (MAILTO.test(href)) readMailto(link, href, found);
  else if (mayBePerson(link, href)) readProfileLink(link, href, found);
  else return;
  readings.set(href, count + 1);
}

function mayBePerson(link: Element, href: string): boolean {
  return PERSON.test(href) || (PERSON_ON_LINKEDIN.test(href) && LINKEDIN_PAGE.test(link.baseURI));
}

function readMailto(link: Element, href: string, found: Collection): void {
  const addresses = findMailtoRecipients(href);
  if (addresses.length === 0 || !isReadable(link)) return;
  for (const address of addresses) {
    found.addEmail(address, 'mailto', addresses.length === 1 ? nameInLink(link, address) : undefined);
  }
}

function readProfileLink(link: Element, href: string, found: Collection): void {
  const parsed = parseProfileUrl(href, link.baseURI);
  if (!parsed.ok || !isReadable(link)) return;
  found.addParsed(parsed, 'link', nameInLink(link, identityLabel(parsed.identity)));
}
