/** Paths of LinkedIn that carry their target in the query: the sign-in wall, sign-in and sign-up, links to elsewhere. */
const LINKEDIN_REDIRECTS: readonly (readonly [path: RegExp, parameter: string])[] = [
  [/^\/authwall\/?$/i, 'sessionRedirect'],
  [/^\/(?:login|uas\/login|signup\/.+|signup)\/?$/i, 'session_redirect'],
  [/^\/redir\/redirect\/?$/i, 'url'],
  [/^\/safety\/go\/?$/i, 'url'],
];

/** Known redirectors elsewhere. An unknown host's `url=` is never opened: it may be anything, a share button for one. */
const REDIRECTS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, ['u']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\/$/, ['url']],
  [/^(?:www\.)?duckduckgo\.com$/, /^\/l\/?$/, ['uddg']],
  [/^(?:www\.)?bing\.com$/, /^\/ck\/a$/, ['u']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
];

/** The target of LinkedIn's own redirect, which may be relative to LinkedIn. */
export function linkedInRedirectTarget(url: URL): string | undefined {
  const redirect = LINKEDIN_REDIRECTS.find(([path]) => path.test(url.pathname));
  return (redirect && url.searchParams.get(redirect[1])) ?? undefined;
}

/** The target of a search engine's, mail gateway's or messenger's redirect. */
export function redirectTarget(url: URL): string | undefined {
  const redirect = REDIRECTS.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  for (const parameter of redirect?.[2] ?? []) {
    const target = url.searchParams.get(parameter);
    if (target) return url.hostname.endsWith('bing.com') ? decodeBing(target) : target;
  }
  return undefined;
}

/** Bing writes `a1` and then the target in base64url. */
function decodeBing(target: string): string | undefined {
  try {
    return atob(target.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
