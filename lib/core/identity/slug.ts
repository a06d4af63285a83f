import { stripClosing } from './punctuation';
import type { LinkedInSlug } from './types';

/** Slugs are 3 to 100 characters by LinkedIn's help; emoji and member ids need some room above that. */
const MAX_SLUG_CHARACTERS = 200;

/** LinkedIn's internal ids of a member (`ACo…`), of Sales Navigator (`ACw…`) and alike. Their case carries meaning. */
const OPAQUE_ID = /^AC[a-zA-Z]AA[\w-]{15,}$/;

/** Characters that no slug holds: spaces, control characters, separators, and what only an escape can bring into one path segment. */
const IMPOSSIBLE = /[\s\p{Cc}\uFFFD/\\<>{}[\]"|?#:@^]/u;

/** What documentation and empty templates write where a slug belongs. */
const PLACEHOLDER =
  /^(?:your[-_]?(?:linkedin|profile|user-?name|name|handle|url|id)(?:[-_].*)?|user-?name|yourself)$/i;

export type ParsedSlug =
  | { ok: true; slug: LinkedInSlug; opaqueId: boolean }
  | { ok: false; reason: 'malformed' | 'own-profile' | 'unavailable-profile' | 'placeholder' };

/** Canonical slug of one path segment, escaped or not. Escapes of escapes are resolved: LinkedIn's own pages hold them. */
export function parseSlug(segment: string): ParsedSlug {
  // A comma begins the next link of a list, or what Sales Navigator writes after an id.
  const decoded = decodeRepeatedly(segment)?.split(/[,;]/, 1)[0] ?? '';
  const text = IMPOSSIBLE.test(decoded) ? '' : stripClosing(decoded);
  if (text === '' || text.length > MAX_SLUG_CHARACTERS) return { ok: false, reason: 'malformed' };
  if (OPAQUE_ID.test(text)) return { ok: true, slug: brand(text), opaqueId: true };
  const lowerCase = text.toLowerCase();
  if (lowerCase === 'me') return { ok: false, reason: 'own-profile' };
  if (lowerCase === 'unavailable') return { ok: false, reason: 'unavailable-profile' };
  if (PLACEHOLDER.test(lowerCase)) return { ok: false, reason: 'placeholder' };
  return { ok: true, slug: brand(encodeURIComponent(lowerCase)), opaqueId: false };
}

/** Whether it is LinkedIn's internal id of a member, which most vendors do not know, and no public slug. */
export const isMemberId = (slug: LinkedInSlug): boolean => OPAQUE_ID.test(slug);

/** The slug as a person reads it, with its Unicode letters. */
export function displaySlug(slug: LinkedInSlug): string {
  return decodeURIComponent(slug);
}

/** `https://www.linkedin.com/in/<slug>`, the form vendors and the CRM receive. */
export function linkedInUrl(slug: LinkedInSlug): string {
  return `https://www.linkedin.com/in/${slug}`;
}

/** Undefined when an escape is broken, not UTF-8, or still there after three rounds. */
function decodeRepeatedly(segment: string): string | undefined {
  let text = segment;
  for (let round = 0; round < 3; round++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return undefined;
    }
    if (!/%[0-9a-f]{2}/i.test(text)) return text;
  }
  return undefined;
}

function brand(slug: string): LinkedInSlug {
  return slug as LinkedInSlug;
}
