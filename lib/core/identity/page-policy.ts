import { emailDomain } from './email';
import { isTopLevelDomain } from './tlds';
import type { EmailAddress } from './types';

/** RFC 2606 and what templates and form fields write instead of an address. */
const PLACEHOLDER_HOST =
  /(?:^|\.)example\.(?:com|net|org|edu)$|^(?:(?:your|my|some)?(?:domain|company)|yourwebsite|e?mail-?address|email)\.(?:com|net|org)$/;

/** Local parts and hosts of mailboxes that only machines read: bounces, reply tokens, tickets, unsubscribe links. */
const MACHINE_LOCAL =
  /(?:^|[._+-])(?:no-?reply|do-?not-?reply|unsubscribe|mailer-daemon|bounces?)(?:$|[._+-])|^(?:reply|support|ticket)\+/;
const MACHINE_HOST = /^(?:no-?reply|reply|inbound|bounces?)\./;

/** `2x.` and `3x-…`: pictures for dense screens are named `logo@2x.ai`. */
const PICTURE_HOST = /^\dx[.-]/;

/**
 * Whether an address found on a page leads to a person or a team: the host can exist, is no placeholder and no picture, and
 * somebody reads the mail. An address that a person typed is not asked this.
 */
export function isWorthFinding(address: EmailAddress): boolean {
  const host = emailDomain(address);
  const local = address.slice(0, -host.length - 1);
  return (
    isTopLevelDomain(host.slice(host.lastIndexOf('.') + 1)) &&
    /[\p{L}\p{N}]/u.test(local) &&
    !PLACEHOLDER_HOST.test(host) &&
    !PICTURE_HOST.test(host) &&
    !MACHINE_LOCAL.test(local) &&
    !MACHINE_HOST.test(host)
  );
}
