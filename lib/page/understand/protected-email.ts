import { findEmails } from '@/lib/core/identity/find-emails';
import type { EmailAddress } from '@/lib/core/identity/types';

/** The address Cloudflare hid: hexadecimal bytes, each but the first combined (XOR) with the first. */
export function decodeProtectedEmail(hexadecimal: string): EmailAddress[] {
  const bytes = hexadecimal.match(/[\da-f]{2}/gi)?.map((byte) => parseInt(byte, 16)) ?? [];
  const [key = 0, ...hidden] = bytes.slice(0, 255);
  const encoded = hidden.map((byte) => '%' + (byte ^ key).toString(16).padStart(2, '0')).join('');
  try {
    return findEmails(decodeURIComponent(encoded));
  } catch {
    return [];
  }
}
