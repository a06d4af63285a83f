import type { Identity } from '@/lib/core/identity/types';

/** Where on the page an identity stood. `structured` is JSON-LD and microdata, which a page writes for machines to read. */
export type Place = 'address' | 'link' | 'text' | 'mailto' | 'structured';

/** One identity on a page, with what the page says about it for certain. */
export interface Finding {
  identity: Identity;
  /** What a person recognises: the address, or the slug with its Unicode letters. */
  label: string;
  /** Only when the page says it beyond doubt; never a guess. */
  name?: string | undefined;
  /** The line under the name, on the person's own profile. */
  headline?: string | undefined;
  where: Place;
  /** LinkedIn's internal member id rather than a public slug; see `ParsedIdentity`. */
  opaqueId: boolean;
  /** Set on the person whom the page is about, who comes first. */
  own?: true | undefined;
  /** Set while the page shows it nowhere: it stands in text or links that are not displayed. */
  hidden?: true | undefined;
}
