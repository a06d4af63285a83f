import { textsThatMayBeNames } from './beside';
import type { Pass } from './pass';

const MAILTO = /^\s*mailto/i;
/** Cloudflare's way of hiding a `mailto:`. */
const HIDDEN_EMAIL = '/cdn-cgi/l/email-protection#';
/** What a link to a person, or a redirect to one, must hold. Most links of most pages hold none of it. */
const PERSON = /linkedin|bing\.com\/ck\/a|sophos\.com/i;
const PERSON_ON_LINKEDIN = /\b(?:in|pub|sales|talent|recruiter)\/|session_?redirect/i;
/** A card links its person's photo, name and buttons; only one of them holds the name. */
const MAX_ALIKE = 4;

/** Gathers one link that may lead to a person: a `mailto:`, a profile, or a redirect to one. */
export function readLink(link: Element, pass: Pass): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  const hidden = href.startsWith(HIDDEN_EMAIL);
  const isMail = hidden || MAILTO.test(href);
  if (!isMail && !PERSON.test(href) && !(pass.isOnLinkedIn && PERSON_ON_LINKEDIN.test(href))) return;
  if (!pass.isReadable(link)) return;
  const alike = (pass.links.get(href) ?? 0) + 1;
  pass.links.set(href, alike);
  pass.found.add(link, {
    kind: hidden ? 'hidden-email' : 'link',
    text: hidden ? href.slice(HIDDEN_EMAIL.length) : isMail ? href : absolute(link, href),
    shown: pass.isShown(link),
    ...(alike <= MAX_ALIKE && { beside: textsThatMayBeNames(link) ?? pass.besideInRow(link) }),
    rel: link.getAttribute('rel') ?? undefined,
  });
}

/** The browser has resolved it already. */
const absolute = (link: Element, href: string): string =>
  'href' in link && typeof link.href === 'string' ? link.href : href;
