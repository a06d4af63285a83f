import { identityKey } from '@/lib/core/identity/key';
import { parseProfileUrl } from '@/lib/core/identity/profile-url';
import type { Identity } from '@/lib/core/identity/types';
import { oneLine } from './person-name';
import { isReadable } from './readable';

const MAX_HEADINGS = 20;
const MAX_CHARACTERS = 300;

/**
 * The name and headline of the person whom the address bar names, from the top card of LinkedIn's profile pages. Taken only when
 * the card proves whose it is: LinkedIn changes the address first and the cards later, so what stands there may be the person
 * before. No class names: they change with every build.
 */
export function readProfileCard(document: Document, own: Identity): { name?: string; headline?: string } {
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, MAX_HEADINGS);
  const heading = headings.find((candidate) => isCardOf(candidate, own) && isReadable(candidate));
  const name = heading && textOf(heading);
  if (!heading || !name) return {};
  const headline = headlineAfter(heading, name);
  return { name, ...(headline !== undefined && { headline }) };
}

/** The heading is in, or around, a link to the own profile; or it is the page's h1 and its card or the guest page's canonical link agrees. */
function isCardOf(heading: Element, own: Identity): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (link) return leadsTo(link, own);
  if (heading.localName !== 'h1') return false;
  const card = heading.closest('section');
  const inCard = card ? [...card.querySelectorAll('a[href]')].slice(0, MAX_HEADINGS) : [];
  return inCard.some((candidate) => leadsTo(candidate, own)) || isGuestPageOf(heading.ownerDocument, own);
}

/** Signed-out pages load anew for every person, so that their head is never stale. */
function isGuestPageOf(document: Document, own: Identity): boolean {
  const page = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  const canonical = document.querySelector('link[rel="canonical"]');
  return page.startsWith('public_profile') && canonical !== null && leadsTo(canonical, own);
}

function leadsTo(link: Element, own: Identity): boolean {
  const parsed = parseProfileUrl(link.getAttribute('href') ?? '', link.baseURI);
  return parsed.ok && identityKey(parsed.identity) === identityKey(own);
}

/** The first line after the name that is neither the degree ("· 2nd") nor pronouns. */
function headlineAfter(heading: Element, name: string): string | undefined {
  const card = heading.closest('section');
  if (!card) return undefined;
  const lines = [...card.querySelectorAll('p, h2, div')].filter(
    (line) =>
      line.childElementCount === 0 && heading.compareDocumentPosition(line) & 4 && !heading.contains(line),
  );
  return lines.map(textOf).find((text) => text !== '' && text !== name && !/^[·(]/.test(text));
}

function textOf(element: Element): string {
  return oneLine(element.textContent).slice(0, MAX_CHARACTERS);
}
