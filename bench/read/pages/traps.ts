import type { Person } from './person.ts';
import { links } from './markup.ts';
import { className, sentence, words } from './prose.ts';
import type { Writing } from './writing.ts';

/**
 * What looks like a person and is none. Nothing here is told to the truth; the people are made up for the trap alone, so that a
 * false finding is known by its key.
 */
type Trap = (writing: Writing, person: Person) => void;

const packages: Trap = ({ page, random }) => {
  const version = `${random.between(0, 20)}.${random.between(0, 99)}.${random.between(0, 9)}`;
  page.tag('p', {}, () => {
    page.text(`${sentence(random)} webpack@${version} `);
    page.tag(
      'code',
      {},
      random.pick([`npm i @acme/robot@${version}`, `lodash@^${version}`, `hls@${version}.light.js`]),
    );
  });
};

const pictures: Trap = ({ page, random }) => {
  const file = `${random.pick(['logo', 'hero', 'avatar-small'])}@${random.between(2, 3)}x`;
  const source = { 'data-src': `/static/${file}.png`, 'data-srcset': `/static/${file}.webp 2x` };
  page.tag('img', { src: 'data:,', alt: '', loading: 'lazy', ...source });
  page.tag('p', {}, `Put ${file}.png beside ${file}.webp, ${words(random, 5)}`);
};

const handles: Trap = ({ page, random }, person) => {
  const host = person.address.split('@')[1] ?? '';
  page.tag(
    'p',
    {},
    `${sentence(random)} ${random.pick([`@jane_doe`, `@robot@${host}`, `via @acme.io`, `cc @bob, @eve`])}`,
  );
};

const gitAddresses: Trap = ({ page, random }) => {
  const repository = `${random.pick(['acme', 'northwind'])}/robot-${random.digits(3)}.git`;
  const url = random.pick([
    `git@github.com:${repository}`,
    `ssh://git@github.com/${repository}`,
    `https://deploy:secret@git.acme-robotics.io/${repository}`,
    `git+ssh://git@gitlab.com/${repository}`,
  ]);
  page.tag('pre', {}, () => page.tag('code', {}, `git clone ${url}\ncd robot`));
};

const lookAlikes: Trap = (writing, { slug }) => {
  const href = writing.random.pick([
    `https://evil-linkedin.com/in/${slug}`,
    `https://www.linkedin.com.example.test/in/${slug}`,
    `https://linkedin.com@evil.test/in/${slug}`,
    `https://www.linkedin.co/in/${slug}`,
    `https://acme-robotics.io/linkedin.com/in/${slug}`,
  ]);
  links(writing, [{ href }, writing.random.chance(50) ? href : 'Profile']);
};

const companyLinks: Trap = (writing) => {
  const path = writing.random.pick([
    'company/acme-robotics/',
    'school/northwind',
    'jobs/view/4012345678',
    'in/me/',
    'feed/',
    'pulse/on-robots',
  ]);
  links(writing, [{ href: `https://www.linkedin.com/${path}` }, 'Follow']);
};

const shareButtons: Trap = (writing, { slug, address }) => {
  const url = encodeURIComponent(`https://www.linkedin.com/in/${slug}`);
  links(
    writing,
    [{ href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` }, 'Share'],
    [{ href: `mailto:?subject=Look&body=${encodeURIComponent(`From ${address}`)}` }, 'Email this'],
    [{ href: `https://x.com/intent/post?text=${url}&via=acme` }, 'Post'],
  );
};

const formFields: Trap = ({ page }, { address, slug }) => {
  page.tag('form', { action: '#' }, () => {
    page.tag('input', { type: 'email', placeholder: 'your@email.com', value: address });
    page.tag('textarea', { name: 'text' }, `Dear ${address}, see linkedin.com/in/${slug}`);
    page.tag('div', { contenteditable: 'true', role: 'textbox' }, `Draft to ${address}`);
    page.tag('select', {}, () => page.tag('option', {}, address));
  });
};

const hiddenText: Trap = ({ page, random }, { address, slug }) => {
  const hidden = random.pick([
    { style: 'display:none' },
    { style: 'visibility:hidden' },
    { hidden: '' },
    { class: 'hidden' },
  ]);
  page.tag('div', hidden, () => {
    page.tag('p', {}, `${words(random, 3)} ${address}`);
    page.tag('a', { href: `https://www.linkedin.com/in/${slug}` }, 'Hidden');
  });
};

const attributes: Trap = ({ page, random }, { address, name }) => {
  page.tag(
    'div',
    { class: className(random), 'data-email': address, title: address, 'aria-label': `Write ${address}` },
    () => page.tag('img', { src: 'data:,', alt: `${name} <${address}>` }),
  );
};

const inlineData: Trap = ({ page, random }, { address, slug, name }) => {
  const item = {
    publicIdentifier: slug,
    name,
    contact: address,
    url: `https://www.linkedin.com/in/${slug}`,
    text: sentence(random),
  };
  const json = JSON.stringify({ id: random.digits(12), elements: [item] });
  if (random.chance(50))
    page.tag('script', { type: 'application/json', id: `state-${random.digits(4)}` }, json);
  else page.tag('script', {}, `(window.__queue=window.__queue||[]).push(${json});`);
};

const machines: Trap = ({ page, random }) => {
  const address = random.pick([
    'noreply@northwind.io',
    'unsubscribe@northwind.io',
    'jane@example.com',
    'you@domain.com',
    'ops@localhost',
    'bounces+17@mail.northwind.io',
    'root@10.0.0.1',
  ]);
  page.tag('p', {}, `${sentence(random)} ${address} ${words(random, 3)}`);
};

const signs: Trap = ({ page, random }) => {
  const text = random.pick([
    'Solving problems @ Mpya Digital',
    'maps/@52.5200,13.4050,15z',
    '3 @ $4.50 each',
    '@media (min-width: 40em)',
    'lunch @12.30 tomorrow',
    'meet me at noon',
    'acme.io/in/jane',
  ]);
  page.tag('p', {}, `${words(random, 4)} ${text} ${words(random, 4)}`);
};

const templates: Trap = ({ page }, { address, slug }) => {
  page.tag('template', {}, () => page.tag('p', {}, `${address} linkedin.com/in/${slug}`));
  page.comment(` ${address} `);
};

/** Elsewhere than on LinkedIn, `/in/jane` is a page of the site's own. */
export const relativeLink: Trap = (writing, { slug }) => {
  links(writing, [{ href: `/in/${slug}` }, 'In town']);
};

const TRAPS = [
  packages,
  pictures,
  handles,
  gitAddresses,
  lookAlikes,
  companyLinks,
  shareButtons,
  formFields,
  hiddenText,
  attributes,
  inlineData,
  machines,
  signs,
  templates,
] as const;

export function anyTrap(writing: Writing): void {
  writing.random.pick(TRAPS)(writing, writing.person());
}

/** Every trap once, so that even a small page holds each. */
export function everyTrap(writing: Writing): void {
  for (const trap of TRAPS) trap(writing, writing.person());
}
