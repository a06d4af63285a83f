import { findEmails } from './find-emails';
import type { EmailAddress } from './types';

/** The recipients of a `mailto:` link (RFC 6068): those of its path, then those of `to`, `cc` and `bcc`. Share buttons have none. */
export function findMailtoRecipients(href: string): EmailAddress[] {
  const target = href.trim();
  if (!/^mailto:/i.test(target)) return [];
  const [path = '', query = ''] = target.slice('mailto:'.length).split('?', 2);
  const recipients = [decode(path)];
  for (const parameter of query.split('&')) {
    const [name = '', value = ''] = parameter.split('=', 2);
    if (/^(?:to|cc|bcc)$/i.test(name)) recipients.push(decode(value));
  }
  return findEmails(recipients.join(', '));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
