import { parseEmail } from '@/lib/core/identity/email';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { EmailAddress, LinkedInSlug } from '@/lib/core/identity/types';

/** The canonical address of a vendor's text; undefined when it is none. */
export function addressOf(text: string | undefined): EmailAddress | undefined {
  const parsed = text === undefined ? undefined : parseEmail(text);
  return parsed?.ok && parsed.identity.kind === 'email' ? parsed.identity.address : undefined;
}

/** The canonical slug of a vendor's LinkedIn person URL; undefined when it is none. */
export function slugOf(url: string | undefined): LinkedInSlug | undefined {
  const parsed = url === undefined ? undefined : parseLinkedInUrl(url);
  return parsed?.ok && parsed.identity.kind === 'linkedin' ? parsed.identity.slug : undefined;
}
