import { parseEmail } from './email';
import { identityKey } from './key';
import { parseLinkedInUrl } from './linkedin-url';
import { stripPunctuation } from './punctuation';
import type { Identity, ParsedIdentity, Reason } from './types';

/** Between two identities. A comma or a space separates when an identity follows: "Doe, Jane <jane@x.io>" is one. */
const SEPARATOR = /[;\t\n\r]|[,\s](?=https?:|www\.|linkedin\.|in\/|[^\s,<>]{1,64}@)|(?<=>)\s?,/i;

/**
 * Reads what a person types or pastes for ONE person: a LinkedIn link in any form, `in/jane-doe`, an email address in any form,
 * `Jane Doe <jane@x.io>`. Never throws.
 */
export function parseIdentity(text: string): ParsedIdentity {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'empty' };
  if (/^\/?in\/[^/]/i.test(trimmed)) return parseLinkedInUrl(`linkedin.com/${trimmed.replace(/^\//, '')}`);
  // A URL may hold an @ in its path or query; an address holds no slash before its @.
  const isAddress = /^[^/]*@/.test(trimmed) || /^<?mailto:/i.test(trimmed);
  return isAddress ? parseEmail(trimmed) : parseLinkedInUrl(trimmed);
}

export interface ParsedIdentities {
  /** Each person's identity once, in the order given. */
  identities: Identity[];
  /** What was no identity, without the punctuation around it, so that nothing vanishes silently. */
  refused: { text: string; reason: Reason }[];
}

/** Reads several: on lines, or between commas, semicolons, tabs or spaces. */
export function parseIdentities(text: string): ParsedIdentities {
  const identities = new Map<string, Identity>();
  const refused: ParsedIdentities['refused'] = [];
  for (const part of text.split(SEPARATOR)) {
    const parsed = parseIdentity(part);
    if (parsed.ok) identities.set(identityKey(parsed.identity), parsed.identity);
    else if (/[\p{L}\p{N}]/u.test(part))
      refused.push({ text: stripPunctuation(part), reason: parsed.reason });
  }
  return { identities: [...identities.values()], refused };
}
