import { stripPunctuation } from './punctuation';
import type { EmailAddress, ParsedIdentity } from './types';

const MAX_TYPED_CHARACTERS = 1000;
/** RFC 5321, 4.5.3.1. */
const MAX_LOCAL_CHARACTERS = 64;
const MAX_ADDRESS_CHARACTERS = 254;

/** RFC 5322 atext with dots between, and the letters of RFC 6531. Quoted local parts are legal and belong to nobody. */
const LOCAL_PART = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const HOST_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/**
 * Reads ONE address that a person typed or a vendor gave, in any of its usual forms: `jane@x.io`, `mailto:jane@x.io?subject=…`,
 * `<jane@x.io>`, `Jane Doe <jane@x.io>`. Reserved hosts such as example.com and top-level domains we do not know are taken at
 * their word; what can be no address at all is refused. Never throws.
 */
export function parseEmail(text: string): ParsedIdentity {
  if (text.length > MAX_TYPED_CHARACTERS) return { ok: false, reason: 'too-long' };
  const stripped = stripPunctuation(withoutMailto(text.trim()));
  if (stripped === '') return { ok: false, reason: 'empty' };
  const bare = stripPunctuation(stripped.slice(stripped.lastIndexOf('<') + 1));
  const at = bare.lastIndexOf('@');
  const address = at < 0 ? undefined : makeAddress(bare.slice(0, at), bare.slice(at + 1));
  if (address === undefined) return { ok: false, reason: 'malformed-address' };
  return { ok: true, identity: { kind: 'email', address }, opaqueId: false };
}

/** The canonical address of two parts, or undefined when they make none. Hosts need a dot and no address literal. */
export function makeAddress(localPart: string, hostName: string): EmailAddress | undefined {
  const local = canonical(localPart);
  const host = canonical(hostName);
  const valid =
    local.length <= MAX_LOCAL_CHARACTERS &&
    local.length + host.length < MAX_ADDRESS_CHARACTERS &&
    LOCAL_PART.test(local) &&
    isHost(host);
  return valid ? brand(`${local}@${host}`) : undefined;
}

/** `acme.io` of `jane@acme.io`. */
export function emailDomain(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  const topLevel = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => HOST_LABEL.test(label)) &&
    topLevel.length > 1 &&
    !/^[\d-]+$/.test(topLevel) &&
    // Letters that only look like others (full-width, ligatures) are how a host poses as another.
    host.normalize('NFKC') === host
  );
}

function canonical(part: string): string {
  // Lower case can undo NFC and the other way round, for a handful of letters; one more round settles them.
  return part.normalize('NFC').toLowerCase().normalize('NFC');
}

function withoutMailto(text: string): string {
  if (!/^<?mailto:/i.test(text)) return text;
  const recipient = text.slice(text.indexOf(':') + 1).split('?', 1)[0] ?? '';
  try {
    return decodeURIComponent(recipient);
  } catch {
    return recipient;
  }
}

function brand(address: string): EmailAddress {
  return address as EmailAddress;
}
