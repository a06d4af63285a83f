/** What AES-GCM made of some bytes. */
export interface Sealed {
  /** Fresh for every write: one that is used twice under one key gives the texts away. */
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** @param about What the bytes are, checked when they are opened: one row's bytes are worth nothing in another's place. */
export async function seal(key: CryptoKey, plain: Uint8Array<ArrayBuffer>, about: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(about);
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain) };
}

/** Undefined when the key is another one, or the bytes were damaged or moved. `about` is undefined for rows from before it was bound. */
export async function unseal(
  key: CryptoKey,
  { iv, data }: Sealed,
  about: string | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bound = about === undefined ? {} : { additionalData: new TextEncoder().encode(about) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, ...bound }, key, data));
  } catch {
    return undefined;
  }
}

/** A key that no script can export. */
export const importKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
