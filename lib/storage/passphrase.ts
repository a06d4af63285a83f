/** How a passphrase becomes a key; kept beside what it protects, so that later versions can ask for more. */
export interface KeyDerivation {
  name: 'PBKDF2';
  hash: 'SHA-256';
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
}

/** https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html: 600,000 for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

export const newDerivation = (): KeyDerivation => ({
  name: 'PBKDF2',
  hash: 'SHA-256',
  iterations: ITERATIONS,
  salt: crypto.getRandomValues(new Uint8Array(16)),
});

/** False for a record that asks for less work than new ones do. */
export const isStrong = ({ iterations }: KeyDerivation): boolean => iterations >= ITERATIONS;

/** A key that encrypts and decrypts, about a tenth of a second's work. The same passphrase typed on another keyboard counts as the same (NFKC). */
export async function deriveKey(passphrase: string, derivation: KeyDerivation): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
