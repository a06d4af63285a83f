import { anyEmail, mailtoMany, plainEmail } from '../emails.ts';
import { writeNavigation } from '../frame.ts';
import { linkedInInText, linkToLinkedIn } from '../linkedin-people.ts';
import { className, paragraph, sentence, words } from '../prose.ts';
import { anyTrap, everyTrap, relativeLink } from '../traps.ts';
import type { Kind, Writing } from '../writing.ts';

/** A mail program in the browser: rows of an inbox, and now and then an open message with headers, quotes and a signature. */
export const mail: Kind = {
  name: 'mail',
  url: 'https://mail.northwind.io/inbox',
  title: 'Inbox (12)',
  start(writing) {
    writeNavigation(writing);
    everyTrap(writing);
    relativeLink(writing, writing.person());
    mailtoMany(writing);
  },
  item(writing) {
    if (writing.random.chance(85)) row(writing);
    else message(writing);
    if (writing.random.chance(10)) anyTrap(writing);
  },
  end(writing) {
    const { page, person } = writing;
    page.tag('div', { role: 'dialog' }, () => {
      page.tag('input', { name: 'to', value: person().address });
      page.tag('div', { contenteditable: 'true' }, () => page.tag('p', {}, `Dear ${person().address},`));
    });
  },
};

/** The sender's address is mostly in attributes, where it does not count. */
function row({ page, random, person }: Writing): void {
  const sender = person();
  page.tag('div', { role: 'row', class: 'row' }, () => {
    page.tag('input', { type: 'checkbox', 'aria-label': 'Select' });
    const shown = random.chance(25);
    if (shown) page.names(sender.addressKey);
    page.tag(
      'span',
      { email: sender.address, title: sender.address, class: className(random) },
      shown ? sender.address : sender.name,
    );
    page.tag('span', { class: className(random) }, words(random, 5));
    page.tag('span', { class: className(random) }, ` – ${sentence(random)}`);
    page.tag('span', { class: className(random), title: '12:30' }, '12:30');
  });
}

function message(writing: Writing): void {
  const { page, random, person } = writing;
  const [sender, receiver, quoted] = [person(), person(), person()];
  page.tag('section', { role: 'listitem' }, () => {
    page.tag('table', {}, () =>
      page.tag('tbody', {}, () => {
        for (const [label, { name, address, addressKey }] of [
          ['From', sender],
          ['To', receiver],
        ] as const) {
          page.names(addressKey);
          page.tag('tr', {}, () => {
            page.tag('th', {}, `${label}:`);
            page.tag('td', {}, `${name} <${address}>`);
          });
        }
      }),
    );
    for (let count = random.between(2, 5); count > 0; count--) page.tag('p', {}, paragraph(random));
    if (random.chance(30)) anyEmail(writing, person());
    page.tag('blockquote', {}, () => {
      plainEmail(writing, quoted);
      page.tag('p', {}, `> ${paragraph(random)}`);
    });
    signature(writing);
  });
}

function signature(writing: Writing): void {
  const { page, random, person } = writing;
  const writer = person();
  page.tag('div', { class: 'gmail_signature' }, () => {
    page.tag('b', {}, writer.name);
    page.tag('br', {});
    page.text(writer.headline);
    page.tag('br', {});
    if (random.chance(50)) linkToLinkedIn(writing, writer, 'LinkedIn');
    else linkedInInText(writing, writer);
  });
}
