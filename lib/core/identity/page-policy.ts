import { emailDomain } from './email';
import { isTopLevelDomain } from './tlds';
import type { EmailAddress } from './types';

/** RFC 2606, and what templates and form fields write instead of an address. */
const PLACEHOLDER_HOST =
  /(?:^|\.)(?:example|beispiel|exemple|ejemplo|esempio|exemplo)\.(?:\w{2,3}\.)?\w{2,24}$|^(?:(?:your|my|some)?-?(?:domain|company)|your-?(?:(?:web)?site|business|org|organi[sz]ation|e?mail|name|host)|e?mail-?address|email)\.(?:com|net|org)$/;
const PLACEHOLDER_LOCAL = /^your[._-]?(?:e?-?mail|name|address|user-?name|id)$/;

/** Local parts and hosts of mailboxes that only machines read: bounces, reply tokens, tickets, unsubscribe links, message ids. */
const MACHINE_LOCAL =
  /(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|unsubscribe|mailer-daemon|bounces?|notifications?)(?:$|[._+-])|^(?:reply|support|ticket)\+|^[\da-f]{32,}$/;
const MACHINE_HOST = /^(?:no-?reply|reply|inbound|bounces?)\.|^mail\.gmail\.com$|privaterelay\./;

/** `2x.` and `3x-…`: pictures for dense screens are named `logo@2x.ai`. `5.0.0-rc.dev`: versions of packages. */
const NO_HOST = /^\d(?:\.\d)?x[.-]|^v?\d+\.\d+\.\d/;

/**
 * Whether an address found on a page leads to a person or a team: the host can exist, is no placeholder, no picture and no
 * version, and somebody reads the mail. An address that a person typed is not asked this.
 */
export function isWorthFinding(address: EmailAddress): boolean {
  const host = emailDomain(address);
  const local = address.slice(0, -host.length - 1);
  return (
    isTopLevelDomain(host.slice(host.lastIndexOf('.') + 1)) &&
    /[\p{L}\p{N}]/u.test(local) &&
    !PLACEHOLDER_HOST.test(host) &&
    !PLACEHOLDER_LOCAL.test(local) &&
    !NO_HOST.test(host) &&
    !MACHINE_LOCAL.test(local) &&
    !MACHINE_HOST.test(host)
  );
}
