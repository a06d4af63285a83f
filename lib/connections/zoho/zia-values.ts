/** Zia's text without surrounding space; undefined for an empty one. */
export function nonEmpty(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
}

/** A web address, which Zia mostly gives without a scheme ("twitter.com/jane"), as an absolute https URL; undefined when it is none. */
export function webAddress(value: string | null | undefined): string | undefined {
  const written = nonEmpty(value)?.replace(/^https?:\/\//i, '');
  if (written === undefined || !URL.canParse(`https://${written}`)) return undefined;
  const url = new URL(`https://${written}`);
  const isPlain = url.username === '' && url.password === '' && url.port === '';
  return isPlain && url.hostname.includes('.') ? `https://${written}` : undefined;
}

/** The host of a web address without "www.", lower case. */
export function domainOf(website: string | null | undefined): string | undefined {
  const address = webAddress(website);
  return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');
}

/** "twitter" for Zia's "twitter.com" (people) and "TWITTER" (organizations). */
export function networkName(mediaType: string | undefined, url: string): string {
  const host = nonEmpty(mediaType)?.toLowerCase() ?? new URL(url).hostname;
  return host.replace(/^www\./, '').replace(/\.com$/, '');
}
