/** LinkedIn's sign-in wall, sign-in and sign-up, whose query says where to go on. `original_referer` says where one came from. */
const SIGN_IN = /^\/(?:m\/|comm\/)?(?:authwall|login|signup|join|uas|checkpoint|start|reg)(?:\/|$)/i;
/** LinkedIn's links to elsewhere. */
const LEAVING = /^\/(?:comm\/)?(?:redir(?:ect)?|safety\/go)(?:\/|$)/i;

/**
 * Host and path of known redirectors whose query holds the target in the clear: search engines, mail gateways (Outlook,
 * Proofpoint, Barracuda, Trend Micro, Sophos, GMX and WEB.DE), messengers and networks. An unknown host's `url=` is never
 * opened: it may be anything, a share button for one.
 */
const REDIRECTORS = String.raw`
  (?:[\w-]+\.)*google\.(?:com|(?:com?\.)?[a-z]{2})/url
  (?:\w+\.)?bing\.com/ck/a
  (?:\w+\.)?duckduckgo\.com/l
  yandex\.\w{2,3}/clck/jsredir
  [\w.-]+\.safelinks\.protection\.outlook\.com
  urldefense\.proofpoint\.com/v[12]/url
  linkprotect\.cudasvc\.com/url
  [\w-]+\.trendmicro\.com/wis/clicktime
  [\w.-]+\.protection\.sophos\.com
  deref-(?:gmx|web|mail)\.\w{2,3}/mail
  lm?\.(?:facebook|instagram|messenger)\.com(?:/l\.php)?
  slack-redir\.net/link
`;
const REDIRECTOR = new RegExp(`^(?:${REDIRECTORS.trim().split(/\s+/).join('|')})(?:/|$)`);
const PARAMETERS = ['url', 'u', 'q', 'uddg', 'a', 'redirectUrl'];

/** Redirectors whose path holds the target: Yahoo's search, and Cisco's and Proofpoint's third mail gateway. */
const TARGETS_IN_PATH = new Map([
  ['r.search.yahoo.com', /\/RU=(http[^/]+)/i],
  ['secure-web.cisco.com', /^\/[^/]+\/(http[^/]+)/i],
]);
const PROOFPOINT_3 = /^https:\/\/urldefense\.(?:com|us)\/v3\/__(.+?)__;([\w-]*)!/;

/** The target of LinkedIn's own redirect, which may be relative to LinkedIn. */
export function linkedInRedirectTarget(url: URL): string | undefined {
  const query = url.searchParams;
  if (SIGN_IN.test(url.pathname))
    return query.get('sessionRedirect') ?? query.get('session_redirect') ?? undefined;
  return (LEAVING.test(url.pathname) && query.get('url')) || undefined;
}

/** The target of a search engine's, mail gateway's or messenger's redirect. */
export function redirectTarget(url: URL): string | undefined {
  const inPath = TARGETS_IN_PATH.get(url.hostname)?.exec(url.pathname)?.[1];
  if (inPath !== undefined) return decode(inPath);
  const [, proofpoint, replaced] = PROOFPOINT_3.exec(url.href) ?? [];
  if (proofpoint !== undefined) return fillStars(proofpoint, replaced ?? '');
  if (!REDIRECTOR.test(url.hostname + url.pathname)) return undefined;
  const target = PARAMETERS.map((parameter) => url.searchParams.get(parameter)).find(Boolean) ?? undefined;
  return target === undefined ? undefined : plain(target);
}

/** Bing writes `a1` and base64url, Sophos base64, Proofpoint's second gateway `-` for `%` and `_` for `/`. */
function plain(target: string): string | undefined {
  const base64 = /^(?:a1)?(aHR0c[\w+/-]+)/.exec(target)?.[1];
  if (base64 !== undefined) return decodeBase64(base64);
  return /^https?-3A__/i.test(target) ? decode(target.replaceAll('-', '%').replaceAll('_', '/')) : target;
}

/** Proofpoint's third gateway puts `*` for what it does not like, and lists that after the target in base64url. Its `**` counts repeats. */
function fillStars(target: string, replaced: string): string | undefined {
  const characters = [...(decodeBase64(replaced) ?? '')];
  return target.includes('**') ? undefined : target.replace(/\*/g, () => characters.shift() ?? '*');
}

function decodeBase64(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
