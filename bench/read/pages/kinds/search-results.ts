import { plainEmail } from '../emails.ts';
import { writeNavigation } from '../frame.ts';
import { linkOnLinkedIn } from '../linkedin-people.ts';
import { button, icon, nested } from '../markup.ts';
import type { Person } from '../person.ts';
import { sentence } from '../prose.ts';
import { anyTrap, everyTrap } from '../traps.ts';
import type { Kind, Writing } from '../writing.ts';

/** LinkedIn's people search: every person in two links, with two shared connections each, addresses rarely. */
export const searchResults: Kind = {
  name: 'search results',
  url: 'https://www.linkedin.com/search/results/people/?keywords=robotics',
  title: 'robotics | Search | LinkedIn',
  start(writing) {
    writeNavigation(writing);
    everyTrap(writing);
  },
  item(writing) {
    const { page, random, person } = writing;
    const found = person();
    page.tag('li', { class: 'reusable-search__result-container' }, () =>
      nested(writing, 3, () => {
        photo(writing, found);
        nested(writing, 2, () => lines(writing, found));
        connections(writing);
        nested(writing, 3, () => button(writing, 'Connect'));
        nested(writing, 2, () => button(writing, 'Save'));
      }),
    );
    if (random.chance(15)) plainEmail(writing, found);
    if (random.chance(20)) anyTrap(writing);
  },
  /** What LinkedIn leaves in hidden elements: the people of the first load. */
  end({ page, person }) {
    const { address, slug } = person();
    const url = `https://www.linkedin.com/in/${slug}`;
    const data = { included: [{ publicIdentifier: slug, emailAddress: address, url }] };
    page.tag('code', { style: 'display:none', id: 'bpr-guid-1' }, JSON.stringify(data));
  },
};

function photo(writing: Writing, found: Person): void {
  const { page, random } = writing;
  const source = { src: 'data:,', 'data-src': `/${random.digits(8)}@2x.jpg` };
  nested(writing, 3, () =>
    linkOnLinkedIn(writing, found, () =>
      nested(writing, 2, () => page.tag('img', { alt: found.name, ...source })),
    ),
  );
}

function lines(writing: Writing, found: Person): void {
  const { page, random } = writing;
  page.tag('span', { class: 'entity-result__title-text' }, () =>
    linkOnLinkedIn(writing, found, () => {
      page.tag('span', { 'aria-hidden': 'true' }, found.name);
      page.tag('span', { class: 'visually-hidden' }, `View ${found.name}’s profile`);
    }),
  );
  page.tag('span', { class: 'badge' }, () => {
    icon(writing);
    page.tag('span', {}, random.pick(['• 1st', '• 2nd', '• 3rd+']));
  });
  nested(writing, 2, found.headline);
  nested(writing, 2, random.pick(['Berlin, Germany', 'Lisbon, Portugal', 'Austin, Texas']));
  page.tag('p', {}, `Current: ${found.company}. ${sentence(random)}`);
  page.tag('a', { href: `/company/${random.between(1000, 9999)}/` }, found.company);
}

function connections(writing: Writing): void {
  const { page, random, person } = writing;
  nested(writing, 2, () => {
    icon(writing);
    for (const shared of [person(), person()]) {
      linkOnLinkedIn(writing, shared, () => page.tag('strong', {}, shared.name));
    }
    page.tag('span', {}, ` and ${random.between(2, 40)} other mutual connections`);
  });
}
