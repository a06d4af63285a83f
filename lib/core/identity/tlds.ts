import { LONG, RANGE, SEED, SHORT } from './tld-filter';

const RICE_BITS = 6;

/**
 * Whether a domain ends in a top-level domain that exists. `label` is lower case and NFC; a punycode label (`xn--`) is taken
 * on trust, since decoding it would cost more than it tells.
 *
 * Two letters are looked up exactly. Longer ones are looked up by a hash of 1 in 128, which knows every top-level domain for
 * certain, the internationalised ones too, and takes for one only 1 in 128 of the words that are none; of those that pages do
 * hold, such as file extensions, it takes none (fixtures/no-top-level-domains.txt). docs/decisions/0006 tells what that saves.
 */
export function isTopLevelDomain(label: string): boolean {
  if (/^[a-z]{2}$/.test(label)) {
    short ??= atob(SHORT);
    return bitAt(short, (label.charCodeAt(0) - 97) * 26 + label.charCodeAt(1) - 97) === 1;
  }
  long ??= decodeLong();
  return label.startsWith('xn--') || long.has(hash(label));
}

let short: string | undefined;
let long: Set<number> | undefined;

/** FNV-1a over UTF-16 code units. */
function hash(label: string): number {
  let value = SEED;
  for (let index = 0; index < label.length; index++) {
    value = Math.imul(value ^ label.charCodeAt(index), 16777619);
  }
  return (value >>> 0) % RANGE;
}

/** The hashes in ascending order, each as its distance from the one before, in a Rice code; fixtures/encode-tlds.ts writes it. */
function decodeLong(): Set<number> {
  const bytes = atob(LONG);
  const hashes = new Set<number>();
  let value = -1;
  for (let position = 0; position < bytes.length * 8; hashes.add(value)) {
    while (bitAt(bytes, position++) === 1) value += 1 << RICE_BITS;
    for (let bit = 0; bit < RICE_BITS; bit++) value += bitAt(bytes, position++) << bit;
    value++;
  }
  return hashes;
}

function bitAt(bytes: string, position: number): number {
  return (bytes.charCodeAt(position >> 3) >> (position & 7)) & 1;
}
