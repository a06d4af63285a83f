import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import { parseProfileUrl } from '@/lib/core/identity/profile-url';
import type { Reason } from '@/lib/core/identity/types';
import type { Passage } from '@/lib/page/page-update';

/** LinkedIn's paid products, which name people by ids that nothing outside knows (docs/decisions/0006). */
const PAID_PRODUCTS = ['sales-navigator-no-public-link', 'recruiter'] as const;
/** Links that pose as profiles of LinkedIn and lead elsewhere; whoever follows one may be asked for a password there. */
const POSING = 'look-alike-host';
export type UnnamedReason = (typeof PAID_PRODUCTS)[number] | typeof POSING;

/** Somebody whom a page links, and whom nobody but the paid product can name. */
export interface Unnamed {
  /** The same for every link to her. */
  key: string;
  reason: UnnamedReason;
}

/** How many a page links, by the product that knows them. */
export interface UnnamedPeople {
  reason: UnnamedReason;
  count: number;
}

/** Whom a link leads to inside a paid product. Undefined for everything else; never throws. */
export function unnamedIn({ kind, text }: Passage): Unnamed | undefined {
  if (kind !== 'link') return undefined;
  const parsed = parseProfileUrl(text);
  if (!parsed.ok && poses(text)) return { key: text, reason: POSING };
  const reason = parsed.ok ? undefined : unnamedReason(parsed.reason);
  const path = URL.parse(text)?.pathname;
  // Recruiter is an application of many pages, most of which are about nobody.
  if (!reason || path === undefined || (reason === 'recruiter' && !/\/profile\/./.test(path)))
    return undefined;
  return { key: path, reason };
}

/** Many an honest host has LinkedIn's name in its own; one that has its paths too poses. */
function poses(text: string): boolean {
  const parsed = parseLinkedInUrl(text);
  return !parsed.ok && parsed.reason === POSING && /^\/(?:in|pub)\/./.test(URL.parse(text)?.pathname ?? '');
}

/** The reason itself when it is that a paid product alone knows the person. */
export const unnamedReason = (reason: Reason): UnnamedReason | undefined =>
  PAID_PRODUCTS.find((product) => product === reason);

export function countUnnamed(people: readonly Unnamed[]): readonly UnnamedPeople[] {
  const unique = [...new Map(people.map((one) => [one.key, one])).values()];
  const reasons: readonly UnnamedReason[] = [...PAID_PRODUCTS, POSING];
  return reasons
    .map((reason) => ({
      reason,
      count: unique.filter((one) => one.reason === reason).length,
    }))
    .filter(({ count }) => count > 0);
}
