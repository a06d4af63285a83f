const LINKEDIN_HOST = /(?:^|\.)linkedin\.com\.?$/;
const PROFILE_PATH = /^\/+(?:comm\/)?(?:m\/|mwlite\/(?:profile\/)?)?in\/([^/]+)/i;

/**
 * The slug of a profile's address, only to tell whether two addresses are the same profile's: enough for that, and small. Who it is, the
 * parser of `lib/core/identity` says. Undefined for what is no profile's address.
 */
export function profileAt(address: string, base?: string): string | undefined {
  const url = URL.parse(address, base);
  const slug = url && LINKEDIN_HOST.test(url.hostname) ? PROFILE_PATH.exec(url.pathname)?.[1] : undefined;
  if (slug === undefined) return undefined;
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug;
  }
}

/**
 * Equal for addresses at which LinkedIn shows the same page: a profile with its overlays and details is one page. Undefined for every other
 * site: there the address does not say what counts, only what is on the page.
 */
export function linkedInPageKey(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !LINKEDIN_HOST.test(url.hostname)) return undefined;
  const slug = profileAt(address);
  return slug === undefined ? url.pathname : `in/${slug}`;
}
