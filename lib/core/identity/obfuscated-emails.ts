import { localPartBefore } from './address-parts';
import { makeAddress } from './email';
import { isWorthFinding } from './page-policy';
import type { EmailAddress } from './types';

const HOST_WINDOW = 200;

/** `[at]`, `(at)`, `[@]` and alike. The bare word only before "y dot z": "PayPal at office@…" and "CTO at booking.com" are prose. */
const AT = /[[({<]\s{0,2}(?:at|@)\s{0,2}[\])}>]|\sat\s(?=\s?[\p{L}\p{N}-]{1,63}\sdot\s)/giu;

const DOT = String.raw`(?:\s{0,2}[\[({<]\s{0,2}(?:dot|\.)\s{0,2}[\])}>]\s{0,2}|\s{1,2}dot\s{1,2}|\.)`;
const SPELLED_HOST = new RegExp(
  String.raw`^\s{0,2}[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){1,6}`,
  'iu',
);
const ANY_DOT = new RegExp(DOT, 'giu');

/** Addresses written to be read by people only: `john [at] acme [dot] com`. */
export function findObfuscatedEmails(text: string): EmailAddress[] {
  const found: EmailAddress[] = [];
  for (const match of text.matchAll(AT)) {
    let end = match.index;
    while (end > match.index - 2 && text.charAt(end - 1) === ' ') end--;
    const local = localPartBefore(text, end, 0, false);
    const address = local && addressAtSpelledHost(local, text, match.index + match[0].length);
    if (address) found.push(address);
  }
  return found;
}

/** The address at a host that begins at `start` and may spell out its dots: `northwind[.]io`, `acme dot co dot uk`. */
export function addressAtSpelledHost(local: string, text: string, start: number): EmailAddress | undefined {
  const spelled = SPELLED_HOST.exec(text.slice(start, start + HOST_WINDOW))?.[0];
  const labels = spelled?.trim().replace(ANY_DOT, '.').split('.') ?? [];
  // "acme dot com dot we are there": the words after the host can look like more of it.
  for (let count = labels.length; count > 1; count--) {
    const address = makeAddress(local, labels.slice(0, count).join('.'));
    if (address && isWorthFinding(address)) return address;
  }
  return undefined;
}
