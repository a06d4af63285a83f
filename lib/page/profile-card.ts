import { oneLine } from './beside';
import { profileAt } from './page-key';
import { isShown } from './readable';

const MAX_HEADINGS = 20;
const MAX_CHARACTERS = 300;

/** What the page shows of the person whom its address names. */
export interface ProfileCard {
  /** 'other': somebody else's card is still there; 'unknown': no card that says whose it is. */
  shows: 'own' | 'other' | 'unknown';
  name?: string;
  headline?: string;
}

/**
 * The name and headline of the person whom the address bar names, from the top card of LinkedIn's profile pages. Taken only when
 * the card proves whose it is: LinkedIn changes the address first and the cards later, so what stands there may be the person
 * before. No class names: they change with every build.
 *
 * @param own The profile of the address, as `profileAt` names it.
 */
export function readProfileCard(document: Document, own: string): ProfileCard {
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, MAX_HEADINGS);
  const heading = headings.find((candidate) => isCardOf(candidate, own) && isShown(candidate));
  const name = heading && textOf(heading);
  if (!heading || !name) return { shows: contactOf(document, own) };
  const headline = headlineAfter(heading, name);
  return { shows: 'own', name, ...(headline !== undefined && { headline }) };
}

/** Every build's card links to its own person's contact info; nobody else's does. */
function contactOf(document: Document, own: string): ProfileCard['shows'] {
  const link = document.querySelector('a[href*="/overlay/contact-info"]');
  if (!link) return 'unknown';
  return leadsTo(link, own) ? 'own' : 'other';
}

/** The heading is in, or around, a link to the own profile; or it is the page's h1 and its card or the guest page's canonical link agrees. */
function isCardOf(heading: Element, own: string): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (link) return leadsTo(link, own);
  if (heading.localName !== 'h1') return false;
  const card = heading.closest('section');
  const inCard = card ? [...card.querySelectorAll('a[href]')].slice(0, MAX_HEADINGS) : [];
  return inCard.some((candidate) => leadsTo(candidate, own)) || isGuestPageOf(heading.ownerDocument, own);
}

/** Signed-out pages load anew for every person, so that their head is never stale. */
function isGuestPageOf(document: Document, own: string): boolean {
  const page = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  const canonical = document.querySelector('link[rel="canonical"]');
  return page.startsWith('public_profile') && canonical !== null && leadsTo(canonical, own);
}

const leadsTo = (link: Element, own: string): boolean =>
  profileAt(link.getAttribute('href') ?? '', link.baseURI) === own;

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
