import { EMAIL_HINT, findEmails } from '@/lib/core/identity/find-emails';
import { parseProfileUrl } from '@/lib/core/identity/profile-url';
import { Collection } from './collection';
import type { Reading } from './finding';
import { inlineTextAround } from './inline-text';
import { readLink } from './links';
import { readProfileCard } from './profile-card';
import { decodeProtectedEmail } from './protected-email';
import { isReadable } from './readable';
import { readStructured } from './structured';
import { walk } from './walk';

const MAX_CHARACTERS = 5_000_000;

const LINKEDIN_HINT = /linkedin\.com\//i;
const LINKEDIN_IN_TEXT = /(?<![\w.@/=-])(?:https?:\/\/)?(?:[a-z]{1,5}\.)?linkedin\.com\/[^\s<>"'`|]{1,400}/gi;

/**
 * Finds everybody a page names: in its address, its visible text, its links and its JSON-LD, open shadow roots included. The
 * page's own person comes first, the others in the order of the page. Reads only: no layout is forced, nothing is changed.
 *
 * @param url The tab's address, which on LinkedIn says whom the page is about, whatever the page still shows.
 */
export function findIdentities(document: Document, url: string): Reading {
  const found = new Collection();
  const own = parseProfileUrl(url);
  if (own.ok) found.addOwn(own, readProfileCard(document, own.identity));

  const readings = new Map<string, number>();
  let characters = 0;
  walk(document.documentElement, {
    text(node) {
      characters += node.length;
      if (EMAIL_HINT.test(node.data) || LINKEDIN_HINT.test(node.data)) readText(node, found);
    },
    element(element) {
      if (element.localName === 'a' || element.localName === 'area') readLink(element, found, readings);
      const hidden = element.getAttribute('data-cfemail');
      if (hidden !== null && isReadable(element)) {
        for (const address of decodeProtectedEmail(hidden)) found.addEmail(address, 'text');
      }
    },
    done: () => found.truncated || characters > MAX_CHARACTERS,
  });
  readStructured(document, found);
  return { findings: found.findings, truncated: found.truncated || characters > MAX_CHARACTERS };
}

function readText(node: Text, found: Collection): void {
  const parent = node.parentElement;
  const text = inlineTextAround(node);
  const addresses = findEmails(text);
  const links = [...text.matchAll(LINKEDIN_IN_TEXT)].map(([link]) => parseProfileUrl(link));
  if (addresses.length + links.length === 0 || (parent && !isReadable(parent))) return;
  for (const address of addresses) found.addEmail(address, 'text');
  for (const link of links) found.addParsed(link, 'text');
}
