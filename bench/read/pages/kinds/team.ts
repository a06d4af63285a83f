import { anyEmail, mailtoMany } from '../emails.ts';
import { writeNavigation } from '../frame.ts';
import { linkedInInText, linkToLinkedIn } from '../linkedin-people.ts';
import { icon, nested } from '../markup.ts';
import { sentence } from '../prose.ts';
import { anyTrap, everyTrap, relativeLink } from '../traps.ts';
import type { Kind, Writing } from '../writing.ts';

/** A company's team: a card a person, an address in every form there is, LinkedIn behind an icon, and the same for machines as JSON-LD. */
export const team: Kind = {
  name: 'team',
  url: 'https://www.acme-robotics.io/team',
  title: 'Team – Acme Robotics',
  start(writing) {
    structured(writing);
    writeNavigation(writing);
    everyTrap(writing);
    relativeLink(writing, writing.person());
    mailtoMany(writing);
  },
  item(writing) {
    const { page, random, person } = writing;
    const member = person();
    page.tag('div', { class: 'card' }, () => {
      const source = { src: 'data:,', 'data-src': `/team/${random.digits(4)}@2x.jpg` };
      nested(writing, 2, () => page.tag('img', { alt: member.name, ...source }));
      page.tag('h3', {}, member.name);
      nested(writing, 2, () => page.tag('p', { class: 'role' }, member.headline));
      page.tag('p', {}, sentence(random));
      nested(writing, 2, () => icon(writing));
      if (random.chance(75)) anyEmail(writing, member);
      if (random.chance(10)) linkedInInText(writing, member);
      else if (random.chance(80)) linkToLinkedIn(writing, member, () => icon(writing));
    });
    if (random.chance(15)) anyTrap(writing);
  },
  end(writing) {
    writing.page.tag('footer', {}, () => anyTrap(writing));
  },
};

function structured({ page, person }: Writing): void {
  const people = Array.from({ length: 8 }, person);
  for (const { addressKey, slugKey } of people) {
    page.names(addressKey);
    page.names(slugKey);
  }
  const employee = people.map(({ name, address, slug }) => ({
    '@type': 'Person',
    name,
    email: `mailto:${address}`,
    sameAs: [`https://www.linkedin.com/in/${slug}`, 'https://www.linkedin.com/company/acme-robotics'],
  }));
  page.tag(
    'script',
    { type: 'application/ld+json' },
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Acme Robotics',
      employee,
    }),
  );
}
