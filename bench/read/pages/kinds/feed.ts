import { obfuscatedEmail, plainEmail, shadowEmail, splitEmail } from '../emails.ts';
import { writeNavigation } from '../frame.ts';
import { linkedInInText, linkOnLinkedIn } from '../linkedin-people.ts';
import { button, icon, nested } from '../markup.ts';
import type { Person } from '../person.ts';
import { paragraph, sentence } from '../prose.ts';
import { anyTrap, everyTrap } from '../traps.ts';
import type { Kind, Writing } from '../writing.ts';

/** LinkedIn's feed: long posts with mentions and comments. The first person linked is the viewer, who is on the page like all others. */
export const feed: Kind = {
  name: 'feed',
  url: 'https://www.linkedin.com/feed/',
  title: 'Feed | LinkedIn',
  start(writing) {
    const { page, person } = writing;
    writeNavigation(writing);
    const viewer = person();
    linkOnLinkedIn(writing, viewer, () => page.tag('h3', {}, viewer.name));
    everyTrap(writing);
  },
  item(writing) {
    const { page, random, person } = writing;
    page.tag(
      'div',
      { class: 'feed-shared-update-v2', 'data-urn': `urn:li:activity:${random.digits(15)}` },
      () =>
        nested(writing, 3, () => {
          head(writing, person());
          nested(writing, 2, () => post(writing));
          for (let count = random.between(0, 4); count > 0; count--) comment(writing, person());
          actions(writing);
        }),
    );
    if (random.chance(15)) anyTrap(writing);
  },
  end(writing) {
    const { page } = writing;
    page.tag('div', { id: 'interop-outlet' }, () => shadowEmail(writing, writing.person()));
  },
};

function head(writing: Writing, author: Person): void {
  const { page } = writing;
  nested(writing, 3, () => {
    linkOnLinkedIn(writing, author, () =>
      nested(writing, 2, () => page.tag('img', { src: 'data:,', alt: '' })),
    );
    linkOnLinkedIn(writing, author, () => page.tag('span', { dir: 'ltr' }, author.name));
    nested(writing, 2, author.headline);
    nested(writing, 2, () => icon(writing));
  });
}

function post(writing: Writing): void {
  const { page, random, person } = writing;
  for (let count = random.between(1, 4); count > 0; count--) page.tag('p', {}, paragraph(random));
  page.tag('p', {}, () => {
    page.text(`${sentence(random)} `);
    const mentioned = person();
    linkOnLinkedIn(writing, mentioned, mentioned.name);
    page.text(` ${sentence(random)} `);
    page.tag('a', { href: `/feed/hashtag/?keywords=${random.digits(4)}` }, '#robotics');
  });
  if (random.chance(25)) random.pick([plainEmail, obfuscatedEmail, splitEmail])(writing, person());
  if (random.chance(8)) linkedInInText(writing, person());
}

function comment(writing: Writing, author: Person): void {
  const { page, random } = writing;
  page.tag('article', { class: 'comments-comment-item' }, () =>
    nested(writing, 2, () => {
      linkOnLinkedIn(writing, author, () => page.tag('span', {}, author.name));
      nested(writing, 3, sentence(random));
      button(writing, 'Like');
      button(writing, 'Reply');
    }),
  );
}

function actions(writing: Writing): void {
  const { page } = writing;
  nested(writing, 2, () => {
    for (const action of ['Like', 'Comment', 'Repost', 'Send'])
      nested(writing, 2, () => button(writing, action));
    page.tag('div', { contenteditable: 'true', role: 'textbox', 'data-placeholder': 'Add a comment' }, () =>
      page.tag('p', {}),
    );
  });
}
