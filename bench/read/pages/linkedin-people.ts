import type { Person } from './person.ts';
import { sentence } from './prose.ts';
import type { Content } from './page-writer.ts';
import type { Writing } from './writing.ts';

/** A link on LinkedIn itself: relative or whole, with the ids and tokens that LinkedIn hangs on. */
export function linkOnLinkedIn({ page, random }: Writing, person: Person, content: Content): void {
  page.names(person.slugKey);
  const urn = encodeURIComponent(`urn:li:fs_miniProfile:ACoAA${random.digits(34)}`);
  const href = random.pick([
    `/in/${person.slug}/`,
    `/in/${person.slug}?miniProfileUrn=${urn}`,
    `https://www.linkedin.com/in/${person.slug}/`,
    `https://www.linkedin.com/in/${person.slug}?miniProfileUrn=${urn}&lipi=${random.digits(12)}`,
  ]);
  page.tag(
    'a',
    { href, class: `app-aware-link _${random.digits(6)}`, 'data-test-app-aware-link': '' },
    content,
  );
}

/** A link from anywhere else: country hosts, tracking, languages, the links of LinkedIn's mails, redirects. */
export function linkToLinkedIn({ page, random }: Writing, person: Person, content: Content): void {
  page.names(person.slugKey);
  const { slug } = person;
  const plain = `https://www.linkedin.com/in/${slug}`;
  const href = random.pick([
    plain,
    plain,
    `${plain}/`,
    `http://linkedin.com/in/${slug}`,
    `https://${random.pick(['de', 'uk', 'es', 'ca', 'm'])}.linkedin.com/in/${slug}/`,
    `${plain}/en?trk=public_profile&utm_source=${random.digits(6)}`,
    `https://www.linkedin.com/comm/in/${slug}?midToken=${random.digits(20)}&trkEmail=eml-1`,
    `https://www.google.com/url?q=${encodeURIComponent(plain)}&sa=D`,
    `https://www.linkedin.com/authwall?trk=x&sessionRedirect=${encodeURIComponent(plain)}`,
  ]);
  page.tag('a', { href, rel: 'noopener', 'aria-label': 'LinkedIn' }, content);
}

/** Written out in text. */
export function linkedInInText({ page, random }: Writing, person: Person): void {
  page.names(person.slugKey);
  const slug = random.chance(50) ? person.slug : decodeURIComponent(person.slug);
  const shown = random.pick([
    `linkedin.com/in/${slug}`,
    `https://www.linkedin.com/in/${slug}/`,
    `(www.linkedin.com/in/${slug})`,
    `https://de.linkedin.com/in/${slug}.`,
    `LinkedIn: https://linkedin.com/in/${slug}, ${person.name}`,
  ]);
  page.tag('p', {}, `${sentence(random)} ${shown} ${sentence(random)}`);
}
