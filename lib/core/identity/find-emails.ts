import { hostEnd, hostIn, isUnspaced, isUserInfo, localPartBefore } from './address-parts';
import { nameBefore } from './display-name';
import { makeAddress } from './email';
import {
  addressAtSpelledHost,
  findObfuscatedEmails,
  goesOnSpelled,
  LOCAL_REACH,
  SPELLED_HINT,
  spelledLocalBefore,
} from './obfuscated-emails';
import { isWorthFinding } from './page-policy';
import type { EmailAddress } from './types';

/** Characters that show nothing and that some pages put inside addresses: soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** The sign in the widths of East Asian type, which some pages use to keep machines away. */
const WIDE_AT = /[＠﹫]/g;

const AT_SIGN = 64;

/** What a text must hold for `findEmails` to find anything: a cheap question before an expensive one. */
export const EMAIL_HINT = new RegExp(`[@＠﹫]|${SPELLED_HINT}`, 'i');

/** An address in a text, with the name that stands before it when that is surely its owner's. */
export interface EmailMention {
  address: EmailAddress;
  name?: string;
}

/** As `findEmailMentions`, without names. */
export function findEmails(pageText: string): EmailAddress[] {
  return findEmailMentions(pageText).map((mention) => mention.address);
}

/**
 * Every address in a page's text that leads to a person or a team, each once, in canonical form. Better none than a piece of
 * one; file names, package versions, handles, clone URLs and passwords in URLs are no addresses. Takes time linear in the
 * length of the text, whatever the text.
 */
export function findEmailMentions(pageText: string): readonly EmailMention[] {
  if (!EMAIL_HINT.test(pageText)) return [];
  const text = pageText.replace(INVISIBLE, '').replace(WIDE_AT, '@');
  const mentions = new Map<EmailAddress, EmailMention>();
  // A local part never reaches back into the address before: "a@x.io/b@x.io" is two.
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0;) {
    const end = hostEnd(text, at + 1);
    // "a@b@c" holds no address. A text may be full of such signs: this way each costs no more than reading it.
    if (text.charCodeAt(end) === AT_SIGN) {
      at = end;
      continue;
    }
    const found = addressAround(text, at, end, floor);
    if (found) {
      const { address, start } = found;
      const name = mentions.get(address)?.name ?? nameBefore(text, start, floor, address);
      mentions.set(address, { address, ...(name !== undefined && { name }) });
      floor = end;
    }
    at = text.indexOf('@', end);
  }
  for (const address of findObfuscatedEmails(text)) {
    if (!mentions.has(address)) mentions.set(address, { address });
  }
  return [...mentions.values()];
}

/** The address around an @ sign whose host's run ends at `end`, and where the address begins. */
function addressAround(
  text: string,
  at: number,
  end: number,
  floor: number,
): { address: EmailAddress; start: number } | undefined {
  const host = hostIn(text, at + 1, end);
  const dotted = host.includes('.');
  const spelled = host !== '' && goesOnSpelled(text, end, dotted);
  if (!spelled && !dotted) return undefined;
  const local = localBefore(text, at, floor, isUnspaced(text, at + 1), text.charAt(at + 1 + host.length));
  if (local === undefined || local === 'git' || isClonePath(text, end)) return undefined;
  const address =
    (spelled && addressAtSpelledHost(local, text, at + 1)) || plainAddress(local, host, text.charAt(end));
  const start = at - local.length;
  return address && !isUserInfo(text, start) ? { address, start } : undefined;
}

/** @param closing What follows the address: Markdown sets `_jane@acme.io_` between two of the same. */
function localBefore(
  text: string,
  at: number,
  floor: number,
  unspaced: boolean,
  closing: string,
): string | undefined {
  const local = localPartBefore(text, at, floor, unspaced);
  if (local === undefined) return undefined;
  // What stands behind a bracket may be a piece: "jane[.]doe@acme.io".
  if ('])}>'.includes(text.charAt(at - local.length - 1) || ' ')) {
    return spelledLocalBefore(text.slice(Math.max(floor, at - LOCAL_REACH), at), false);
  }
  return closing !== '' && '_~'.includes(closing) && local.startsWith(closing)
    ? local.replace(/^[_~]+/, '')
    : local;
}

function plainAddress(local: string, host: string, next: string): EmailAddress | undefined {
  if (next === '+') return undefined;
  const address = makeAddress(local, host);
  return address && isWorthFinding(address) ? address : undefined;
}

/** `git@github.com:team/project.git`, `user@host:/path`. */
function isClonePath(text: string, hostEnd: number): boolean {
  return text.charAt(hostEnd) === ':' && /^:[\w.~-]{0,64}\//.test(text.slice(hostEnd, hostEnd + 66));
}
