import { hostAfter, localPartBefore } from './address-parts';
import { makeAddress } from './email';
import { addressAtSpelledHost, findObfuscatedEmails } from './obfuscated-emails';
import { isWorthFinding } from './page-policy';
import type { EmailAddress } from './types';

/** Characters that show nothing and that some pages put inside addresses: soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** What a text must hold for `findEmails` to find anything: a cheap question before an expensive one. */
export const EMAIL_HINT = /@|[[({<]\s{0,2}at\s{0,2}[\])}>]|\sdot\s/i;

/**
 * Every address in a page's text that leads to a person or a team, each once, in canonical form. Better none than a piece of
 * one; file names, package versions, handles, clone URLs and passwords in URLs are no addresses. Takes time linear in the
 * length of the text, whatever the text.
 */
export function findEmails(pageText: string): EmailAddress[] {
  if (!EMAIL_HINT.test(pageText)) return [];
  const text = pageText.replace(INVISIBLE, '');
  const found = new Set<EmailAddress>();
  // A local part never reaches back into the address before: "a@x.io/b@x.io" is two.
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const { host, end, unspaced } = hostAfter(text, at + 1);
    const local = host === '' ? undefined : localPartBefore(text, at, floor, unspaced);
    const address = local && !isCloneUrl(local, text, end) && addressAt(local, host, text, end);
    if (!address) continue;
    found.add(address);
    floor = end;
  }
  for (const address of findObfuscatedEmails(text)) found.add(address);
  return [...found];
}

function addressAt(local: string, host: string, text: string, hostEnd: number): EmailAddress | undefined {
  const next = text.charAt(hostEnd);
  if (next === '+' || next === '@') return undefined;
  if (next === '[' || next === '(' || next === '{') {
    const address = addressAtSpelledHost(local, text, hostEnd - host.length);
    if (address) return address;
  }
  const address = makeAddress(local, host);
  return address && isWorthFinding(address) ? address : undefined;
}

/** `git@github.com:team/project.git`, `user@host:/path`. */
function isCloneUrl(local: string, text: string, hostEnd: number): boolean {
  return local === 'git' || /^:[\w.~-]{0,64}\//.test(text.slice(hostEnd, hostEnd + 66));
}
