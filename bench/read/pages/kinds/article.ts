import { writeNavigation } from '../frame.ts';
import { className, paragraph, sentence, words } from '../prose.ts';
import { anyTrap, everyTrap, relativeLink } from '../traps.ts';
import type { Kind } from '../writing.ts';

/** A long article that names nobody: text, links, pictures, and what only looks like people. */
export const article: Kind = {
  name: 'article',
  url: 'https://magazine.northwind.io/2026/on-robots',
  title: 'On robots',
  start(writing) {
    writeNavigation(writing);
    everyTrap(writing);
    relativeLink(writing, writing.person());
  },
  item(writing) {
    const { page, random } = writing;
    page.tag('section', { class: className(random) }, () => {
      page.tag('h2', {}, words(random, 5));
      for (let count = random.between(3, 8); count > 0; count--) {
        page.tag('p', {}, () => {
          page.text(`${paragraph(random)} `);
          page.tag('a', { href: `https://magazine.northwind.io/${random.digits(8)}` }, words(random, 3));
          page.text(`. ${sentence(random)} `);
          page.tag('em', {}, words(random, 2));
          page.text(` ${paragraph(random)}`);
        });
      }
    });
    if (random.chance(15)) anyTrap(writing);
  },
  end() {},
};
