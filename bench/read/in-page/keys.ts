/** What an approach found, as keys. Kind to the peers: spelling and tracking are forgiven, a wrong host or a piece of an address is not. */
export function keysOf(found: readonly string[]): string[] {
  return [...new Set(found.flatMap((text) => keyOf(text) ?? []))].sort();
}

function keyOf(text: string): string | undefined {
  if (/^(?:email|linkedin):/.test(text)) return text;
  const slug = /^(?:https?:\/\/)?(?:[a-z]{1,5}\.)?linkedin\.com\/(?:comm\/)?in\/([^/?#]+)/i.exec(text)?.[1];
  if (slug !== undefined) return `linkedin:${slugKey(slug)}`;
  const address = text.replace(/^mailto:/i, '');
  if (!/^[^/:\s]+@[^/:\s]+$/.test(address)) return undefined;
  const at = address.lastIndexOf('@') + 1;
  return `email:${address.slice(0, at).toLowerCase()}${hostKey(address.slice(at))}`;
}

function slugKey(slug: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(slug));
  } catch {
    return slug;
  }
}

function hostKey(host: string): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
}
