import { identityKey } from '@/lib/core/identity/key';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';

const LINKEDIN_HOST = /(?:^|\.)linkedin\.com$/;

/**
 * Equal for addresses at which LinkedIn shows the same page: a profile with its overlays and details is one page. Undefined for every other
 * site: there the address does not say what counts, only what is on the page.
 */
export function linkedInPageKey(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !LINKEDIN_HOST.test(url.hostname)) return undefined;
  const parsed = parseLinkedInUrl(address);
  return parsed.ok ? identityKey(parsed.identity) : url.pathname;
}
