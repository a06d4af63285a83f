import { hostEnd, localPartBefore } from './address-parts';
import { makeAddress } from './email';
import { isWorthFinding } from './page-policy';
import type { EmailAddress } from './types';

const HOST_REACH = 200;
/** How far before the sign a local part can begin whose dots are spelled. */
export const LOCAL_REACH = 150;

/** How pages spell the sign and the dot, in brackets of any kind. A closing bracket may be missing after `[.` only. */
const AT_WORD = '@|[aä]t|arroba|arobase|chiocciola';
const DOT_WORD = 'dot|punkt|punto|ponto';
const BRACKETED_AT = String.raw`[[({<]{1,2}\s{0,3}(?:${AT_WORD})\s{0,3}[\])}>]`;
const BRACKETED_DOT = String.raw`\s{0,3}[[({<]{1,2}\s{0,3}(?:\.|(?:${DOT_WORD}|point)\s{0,3}[\])}>])(?:\s{0,3}[\])}>]){0,2}\s{0,3}`;
/** Between spaces a word may be set off by dashes and alike: `jane -at- acme -dot- io`. */
const EDGE = String.raw`[-_*/|]?`;
const BARE_DOT = String.raw`\s{1,2}${EDGE}(?:${DOT_WORD})${EDGE}\s{1,2}`;

/** What a text must hold for anything to be found here, in one cheap expression. */
export const SPELLED_HINT = String.raw`[[({<]\s{0,3}(?:${AT_WORD})\s{0,3}[\])}>]|[\s_*/|-](?:${DOT_WORD})[\s_*/|-]`;

const AT = new RegExp(String.raw`${BRACKETED_AT}[\])}>]?|\s${EDGE}(?:[aä]t|arroba)${EDGE}\s`, 'giu');
const BRACKETED_DOTS = new RegExp(BRACKETED_DOT, 'giu');
const ANY_DOTS = new RegExp(String.raw`${BRACKETED_DOT}|${BARE_DOT}|\.`, 'giu');
const BARE_DOTS = new RegExp(BARE_DOT, 'iu');
const SPELLED_HOST = new RegExp(
  String.raw`^\s{0,3}[\p{L}\p{N}-]{1,63}(?:(?:${BRACKETED_DOT}|${BARE_DOT}|\.)[\p{L}\p{N}-]{1,63}){1,6}`,
  'iu',
);

const DOT_AHEAD = new RegExp(`^(?:${BRACKETED_DOT}|${BARE_DOT})`, 'iu');

/** Words that stand before a dot in prose ("look at the dot"), and top-level domains that are words ("polka dot in Berlin"). */
const DETERMINER = /^(?:the|this|that|an?|each|every)$/i;
const WORD = /^(?:am|as|at|be|by|do|in|is|it|me|my|no|so|to|us)$/i;

/** Addresses written to be read by people only: `john [at] acme [dot] com`. */
export function findObfuscatedEmails(text: string): EmailAddress[] {
  const found: EmailAddress[] = [];
  for (const match of text.matchAll(AT)) {
    const bare = /^\s/.test(match[0]);
    const labels = spelledLabels(text, match.index + match[0].length, bare);
    if (labels.length === 0) continue;
    const before = text.slice(Math.max(0, match.index - LOCAL_REACH), match.index);
    const local = spelledLocalBefore(before, bare);
    const address = local && firstAddress(local, labels);
    if (address) found.push(address);
  }
  return found;
}

/** Whether the host that ends at `end` goes on with a spelled dot. A bare word goes on only with a host that has no dot yet. */
export function goesOnSpelled(text: string, end: number, dotted: boolean): boolean {
  if (!' [({<'.includes(text.charAt(end) || '.')) return false;
  const dot = DOT_AHEAD.exec(text.slice(end, end + 20))?.[0];
  return dot !== undefined && (!dotted || /[[({<]/.test(dot));
}

/** The local part at the end of a text, which may spell out its dots: `jane[.]doe`, and with bare words `jane dot doe`. */
export function spelledLocalBefore(text: string, bare: boolean): string | undefined {
  const joined = text.replace(/\s{1,3}$/, '').replace(bare ? ANY_DOTS : BRACKETED_DOTS, '.');
  return localPartBefore(joined, joined.length, 0, false);
}

/** The address at a host that begins at `start` and may spell out its dots: `northwind[.]io`, `acme dot co dot uk`. */
export function addressAtSpelledHost(local: string, text: string, start: number): EmailAddress | undefined {
  return firstAddress(local, spelledLabels(text, start, false));
}

/**
 * The labels of the host that begins at `start`; none when there is no host.
 *
 * @param bare Whether no bracket proves that this is an address. Then only "x at y dot z" does: "PayPal at office@…" and "CTO at
 * booking.com" are prose.
 */
function spelledLabels(text: string, start: number, bare: boolean): string[] {
  const spelled = SPELLED_HOST.exec(text.slice(start, start + HOST_REACH))?.[0];
  if (spelled === undefined) return [];
  const host = spelled.trim().replace(ANY_DOTS, '.');
  // What touches a host written plainly without belonging to it does not belong to one spelled out: "jane@io(dot)香港".
  const labels = host
    .slice(0, hostEnd(host, 0))
    .split('.')
    .filter((label) => label !== '');
  return bare && isProse(spelled, labels, text.slice(start + spelled.length, start + spelled.length + 3))
    ? []
    : labels;
}

function isProse(spelled: string, labels: readonly string[], after: string): boolean {
  const goesOn = /^\s\p{L}/u.test(after);
  return (
    !BARE_DOTS.test(spelled) || DETERMINER.test(labels[0] ?? '') || (goesOn && WORD.test(labels.at(-1) ?? ''))
  );
}

/** "acme dot com dot we are there": the words after the host can look like more of it. */
function firstAddress(local: string, labels: readonly string[]): EmailAddress | undefined {
  for (let count = labels.length; count > 1; count--) {
    const address = makeAddress(local, labels.slice(0, count).join('.'));
    if (address && isWorthFinding(address)) return address;
  }
  return undefined;
}
