import { findEmails } from './find-emails';
import type { EmailAddress } from './types';

/** `mailto:` as RFC 6068 has it, with the colon escaped, or followed by the slashes of a web address: pages write all three. */
const SCHEME = /^mailto(?::|%3a)(?:\/\/)?/i;

/** The recipients of a `mailto:` link (RFC 6068): those of its path, then those of `to`, `cc` and `bcc`. Share buttons have none. */
export function findMailtoRecipients(href: string): EmailAddress[] {
  const target = href.trim();
  const scheme = SCHEME.exec(target)?.[0];
  if (scheme === undefined) return [];
  const [path = '', query = ''] = target.slice(scheme.length).split('?', 2);
  const recipients = [decode(path)];
  for (const parameter of query.split('&')) {
    const [name = '', value = ''] = parameter.split('=', 2);
    if (/^(?:amp;)?(?:to|cc|bcc)$/i.test(name)) recipients.push(decode(value));
  }
  return findEmails(recipients.join(', '));
}

/** Some pages escape their escapes: `jane%2540acme.io`. */
function decode(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return /%40/.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return text;
  }
}
