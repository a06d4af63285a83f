import type { Identity } from '@/lib/core/identity/types';

/** Where on the page an identity stood. `structured` is JSON-LD, which a page writes for machines to read. */
export type Place = 'address' | 'link' | 'text' | 'mailto' | 'structured';

/** One identity on a page, with what the page says about it for certain. */
export interface Finding {
  identity: Identity;
  /** What a person recognises: the address, or the slug with its Unicode letters. */
  label: string;
  /** Only when the page says it beyond doubt; never a guess. */
  name?: string;
  /** The line under the name, on the person's own profile. */
  headline?: string;
  where: Place;
  /** LinkedIn's internal member id rather than a public slug; see `ParsedIdentity`. */
  opaqueId: boolean;
  /** Set on the person whom the page is about, who comes first. */
  own?: true;
}

/** What one reading of a page gives. */
export interface Reading {
  findings: Finding[];
  /** Whether the page held more than the reader takes: 500 identities, or 5 million characters of text. */
  truncated: boolean;
}
