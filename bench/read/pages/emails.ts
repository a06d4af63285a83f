import type { Person } from './person.ts';
import { links } from './markup.ts';
import { sentence, words } from './prose.ts';
import type { Writing } from './writing.ts';

/** Every form in which a page gives an address away; each writes one and says so to the truth. */

/** In the middle of text, with the punctuation that stands around addresses. */
export function plainEmail({ page, random }: Writing, person: Person): void {
  const { address, name } = person;
  page.names(person.addressKey);
  const shown = random.pick([
    `Write to ${address}.`,
    `${name} <${address}>`,
    `(${address})`,
    `${address}, ${words(random, 3)}`,
    `Questions? ${address}!`,
    `"${name}" <${address}>; ${words(random, 2)}`,
    `Email:${address}`,
  ]);
  page.tag('p', {}, `${sentence(random)} ${shown} ${sentence(random)}`);
}

export function mailto(writing: Writing, person: Person): void {
  const { page, random } = writing;
  page.names(person.addressKey);
  const query = random.chance(40) ? `?subject=${encodeURIComponent(words(random, 3))}` : '';
  const href = `mailto:${random.chance(20) ? encodeURIComponent(person.address) : person.address}${query}`;
  links(writing, [{ href, class: 'button' }, random.pick([person.address, person.name, 'Email'])]);
}

/** One link, several recipients: in its path and in `cc`. */
export function mailtoMany(writing: Writing): void {
  const { page, random, person } = writing;
  const [first, second, third] = [person(), person(), person()];
  for (const { addressKey } of [first, second, third]) page.names(addressKey);
  const subject = encodeURIComponent(sentence(random));
  const href = `mailto:${first.address},${encodeURIComponent(second.address)}?cc=${third.address}&subject=${subject}`;
  links(writing, [{ href }, 'Email everybody']);
}

/** Cut into inline elements, as editors, highlighters and spam guards do. */
export function splitEmail({ page, random }: Writing, person: Person): void {
  page.names(person.addressKey);
  const [local = '', host = ''] = person.address.split('@');
  const dot = host.lastIndexOf('.');
  page.tag('p', {}, () => {
    page.text(`${words(random, 4)} `);
    const form = random.between(1, 4);
    if (form === 1) {
      page.tag('b', {}, local);
      page.text(`@${host}`);
    } else if (form === 2) {
      page.tag('span', {}, local);
      page.tag('span', {}, '@');
      page.tag('span', {}, () => {
        page.text(host.slice(0, dot));
        page.tag('wbr', {});
        page.text(host.slice(dot));
      });
    } else if (form === 3) {
      page.text(`${local}@`);
      page.comment('email_off');
      page.tag('em', {}, host);
    } else {
      page.text(local);
      page.tag('span', { style: 'display:none' }, 'nospam');
      page.text(`@${host}`);
    }
    page.text(`, ${words(random, 3)}`);
  });
}

/** Written for people only: `jane [at] acme (dot) io`. */
export function obfuscatedEmail({ page, random }: Writing, person: Person): void {
  page.names(person.addressKey);
  const [local = '', host = ''] = person.address.split('@');
  const at = random.pick(['[at]', ' [at] ', ' (at) ', '[@]', '(at)']);
  const dot = random.pick(['[dot]', ' [dot] ', ' (dot) ', '[.]', '.']);
  page.tag('p', {}, `${sentence(random)} ${local}${at}${host.replaceAll('.', dot)}`);
}

/** Cloudflare's protection: bytes combined with a key, and a text that names nobody. */
export function protectedEmail(writing: Writing, person: Person): void {
  const { page, random } = writing;
  page.names(person.addressKey);
  const key = random.between(1, 255);
  const bytes = [key, ...new TextEncoder().encode(person.address).map((byte) => byte ^ key)];
  const hidden = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const attributes = { href: '/cdn-cgi/l/email-protection', class: '__cf_email__', 'data-cfemail': hidden };
  links(writing, [attributes, '[email\u00a0protected]']);
}

/** In an open shadow root, as web components do it, half the time one root deeper. */
export function shadowEmail(writing: Writing, person: Person): void {
  const { page, random } = writing;
  const card = () => {
    page.tag('style', {}, ':host{display:block}p{margin:0}');
    plainEmail(writing, person);
  };
  page.shadow('contact-card', { class: random.digits(5) }, () => {
    if (random.chance(50)) card();
    else page.shadow('contact-line', {}, card);
  });
}

const FORMS = [
  plainEmail,
  plainEmail,
  mailto,
  mailto,
  splitEmail,
  obfuscatedEmail,
  protectedEmail,
  shadowEmail,
] as const;

/** The person's address in any one form. */
export function anyEmail(writing: Writing, person: Person): void {
  writing.random.pick(FORMS)(writing, person);
}
