import { displaySlug } from './slug';
import type { Identity } from './types';

/**
 * Equal for equal identities, whatever their spelling: `linkedin:<slug>` or `email:<address>`, the host of an address in
 * punycode. Storage and every map over identities use it.
 */
export function identityKey(identity: Identity): string {
  return identity.kind === 'linkedin' ? `linkedin:${identity.slug}` : `email:${inAscii(identity.address)}`;
}

/** What a person recognises: the address, or the slug with its Unicode letters. */
export function identityLabel(identity: Identity): string {
  return identity.kind === 'linkedin' ? displaySlug(identity.slug) : identity.address;
}

function inAscii(address: string): string {
  const host = address.slice(address.lastIndexOf('@') + 1);
  if (/^[\x21-\x7e]*$/.test(host)) return address;
  try {
    return address.slice(0, -host.length) + new URL(`https://${host}`).hostname;
  } catch {
    // Letters no domain may hold: the address leads nowhere, and is equal to itself only.
    return address;
  }
}
