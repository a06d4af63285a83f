import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { LinkedInSlug } from '@/lib/core/identity/types';
import { rememberText } from './normalise/remember-text';

/** A slug that two texts can be compared by. */
export interface ComparableSlug {
  slug: LinkedInSlug;
  /** LinkedIn's opaque member id ("ACoAA…"): it never equals a public slug, although both may name one person. */
  opaque: boolean;
}

/** The canonical slug of a slug or a URL as a vendor gives it (Crustdata's echo is either); nothing when it is none. */
const canonicalSlug = rememberText((text): readonly ComparableSlug[] => {
  const parsed = parseLinkedInUrl(text.includes('/') ? text : `https://www.linkedin.com/in/${text}`);
  if (!parsed.ok || parsed.identity.kind !== 'linkedin') return [];
  return [{ slug: parsed.identity.slug, opaque: parsed.opaqueId }];
});

/** The canonical slugs among the texts. */
export const canonicalSlugs = (texts: readonly string[]): ComparableSlug[] => texts.flatMap(canonicalSlug);
