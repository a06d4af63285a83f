/** An absolute https URL; http becomes https and a missing scheme is added, everything else (javascript:, data:, prose) is undefined. */
export function httpsUrl(text: string | undefined): string | undefined {
  if (text === undefined || /\s/.test(text)) return undefined;
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(candidate)) return undefined;
  const url = new URL(candidate);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || !url.hostname.includes('.'))
    return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.protocol = 'https:';
  return url.href;
}

/** The host name of a domain or web address, lower case and without "www."; undefined for what is none. */
export function domainOf(text: string | undefined): string | undefined {
  const url = httpsUrl(text);
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}

/** True for the domain itself and for its subdomains: an address at mail.example.com belongs to example.com. */
export const isWithinDomain = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);
