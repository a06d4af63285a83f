import { emailDomain } from './email';
import type { EmailAddress } from './types';

/** Mailboxes for anybody: the host says nothing about an employer. */
const PERSONAL_HOSTS = new Set(
  (
    '163.com 126.com aol.com att.net bigpond.com bluewin.ch btinternet.com comcast.net duck.com fastmail.com free.fr ' +
    'freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com ' +
    'hotmail.de hotmail.es hotmail.fr hotmail.it hushmail.com icloud.com laposte.net libero.it live.com live.de ' +
    'mac.com mail.com mail.ru me.com msn.com naver.com orange.fr outlook.com outlook.de outlook.fr pm.me posteo.de ' +
    'proton.me protonmail.com qq.com rediffmail.com rocketmail.com sbcglobal.net seznam.cz t-online.de tuta.com ' +
    'tutanota.com uol.com.br verizon.net wanadoo.fr web.de wp.pl yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk ' +
    'yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru ymail.com zohomail.com'
  ).split(' '),
);

const ROLES = new Set(
  (
    'abuse accounting accounts admin billing booking bookings careers contact customerservice editor enquiries events ' +
    'feedback finance hello help helpdesk hi hostmaster hr info inquiries invoices it jobs kontakt legal mail marketing ' +
    'media newsletter office orders partners pr press privacy recruiting sales security service support talent team ' +
    'webmaster welcome'
  ).split(' '),
);

/** Whether the address is at a mail provider for private people, so that its host names no company. */
export function isPersonalEmailHost(address: EmailAddress): boolean {
  return isPersonalHost(emailDomain(address));
}

/** The same for a host alone, in lower case. */
export const isPersonalHost = (host: string): boolean => PERSONAL_HOSTS.has(host);

/** Whether several people or none read it (`info@`, `sales+eu@`): a person's data must not be looked up by it unasked. */
export function isRoleAddress(address: EmailAddress): boolean {
  const [role = ''] = address.split(/[@+]/, 1);
  return ROLES.has(role);
}
