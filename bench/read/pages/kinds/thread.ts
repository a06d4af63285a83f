import { anyEmail, obfuscatedEmail } from '../emails.ts';
import { writeNavigation } from '../frame.ts';
import { linkedInInText, linkToLinkedIn } from '../linkedin-people.ts';
import { className, paragraph, words } from '../prose.ts';
import { anyTrap, everyTrap, relativeLink } from '../traps.ts';
import type { Kind } from '../writing.ts';

/** A long discussion among programmers: much text, much that has an @ and is no address, few addresses. */
export const thread: Kind = {
  name: 'thread',
  url: 'https://forum.northwind.io/t/torque-drops-after-update/4711',
  title: 'Torque drops after update',
  start(writing) {
    writeNavigation(writing);
    everyTrap(writing);
    relativeLink(writing, writing.person());
    obfuscatedEmail(writing, writing.person());
  },
  item(writing) {
    const { page, random, person } = writing;
    const author = person();
    page.tag('article', { class: className(random), id: `post_${random.digits(5)}` }, () => {
      page.tag(
        'a',
        { href: `/u/${random.digits(5)}`, class: 'username' },
        `@${author.name.toLowerCase().replace(' ', '_')}`,
      );
      page.tag('div', { class: 'cooked' }, () => {
        for (let count = random.between(2, 6); count > 0; count--) page.tag('p', {}, paragraph(random));
        if (random.chance(60)) anyTrap(writing);
        if (random.chance(30)) anyEmail(writing, author);
        if (random.chance(30))
          page.tag('blockquote', {}, () => page.tag('p', {}, `@${words(random, 1)}: ${paragraph(random)}`));
        page.tag('ul', {}, () => {
          for (let count = random.between(0, 4); count > 0; count--) page.tag('li', {}, words(random, 6));
        });
      });
      if (random.chance(15)) linkToLinkedIn(writing, author, author.name);
      if (random.chance(5)) linkedInInText(writing, author);
    });
  },
  end() {},
};
