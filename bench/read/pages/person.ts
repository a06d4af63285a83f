import type { Random } from './random.ts';

/** Somebody made up, with the keys under which a reader must find them (lib/core/identity/key.ts). */
export interface Person {
  name: string;
  headline: string;
  company: string;
  /** As a page shows it. */
  address: string;
  addressKey: string;
  /** As an address bar takes it: escapes where the slug has other letters than a to z. */
  slug: string;
  slugKey: string;
}

const FIRST =
  'Jane Bob Zoë Marisol Ines Tomasz Aiko Priya Dora Emil Farid Greta Hugo Ida Jonas Kofi Lena Mateo Nora Olu Pablo Quinn Rosa Sven Tara Uma Viktor Wanda Xenia Yusuf Åsa Bruno Chiara Dmitri Elif'.split(
    ' ',
  );
const LAST =
  'Doe Quenby Okafor Lindqvist Marin Åkerström Tanaka Varga Novak Ferreira Haddad Iyer Jansen Kowalski Lacruz Mbeki Nakamura Olsen Petrov Quiroga Rossi Schäfer Toivonen Ueda Vance Weiss Ximenez Yilmaz Zieliński Abara Brandt Castellanos Dvořák'.split(
    ' ',
  );
const ROLES = [
  'Robotics Engineer',
  'Head of Sales',
  'Founder',
  'Recruiter',
  'Data Analyst',
  'Buyer',
  'CTO',
] as const;

interface Company {
  company: string;
  /** The domain as pages show it. */
  shown: string;
  /** As a key holds it, where the letters differ. */
  key?: string;
}

const COMPANIES: readonly Company[] = [
  { company: 'Acme Robotics', shown: 'acme-robotics.io' },
  { company: 'Northwind', shown: 'northwind.io' },
  { company: 'Quenby Partners', shown: 'quenby-partners.co.uk' },
  { company: 'Brightwater Labs', shown: 'labs.brightwater-robotics.com' },
  { company: 'Lindqvist Verkstad', shown: 'lindqvist-verkstad.se' },
  { company: 'Schäfer Werke', shown: 'schäfer-werke-robotik.de', key: 'xn--schfer-werke-robotik-dzb.de' },
];

/** A source of people, no two of whom share an address or a slug. */
export function createPeople(random: Random): () => Person {
  const taken = new Set<string>();
  return () => {
    const first = random.pick(FIRST);
    const last = random.pick(LAST);
    const { company, shown, key = shown } = random.pick(COMPANIES);
    const local = firstFree(
      taken,
      localParts(random, plain(first), plain(last)),
      (text) => `${text}@${shown}`,
    );
    const { slug, slugKey } = slugOf(random, taken, first, last);
    return {
      name: `${first} ${last}`,
      headline: `${random.pick(ROLES)} @ ${company}`,
      company,
      address: `${random.chance(10) ? capitalised(local) : local}@${shown}`,
      addressKey: `email:${local}@${key}`,
      slug,
      slugKey,
    };
  };
}

function localParts(random: Random, first: string, last: string): string {
  return random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first.charAt(0)}${last}`,
    `${first}_${last}`,
    `${first}-${last}`,
    `${first}.${last}+${random.pick(['jobs', 'press', 'list'])}`,
  ]);
}

function slugOf(random: Random, taken: Set<string>, first: string, last: string) {
  if (random.chance(3)) {
    const id = `ACoAA${random.digits(34)}`;
    return { slug: id, slugKey: `linkedin:${id}` };
  }
  const shown = `${first}-${last}`.toLowerCase();
  const name = random.chance(70) ? plain(shown) : shown;
  const slug = random.chance(70)
    ? `${name}-${random.digits(8)}`
    : firstFree(taken, name, (text) => `in/${text}`);
  const escaped = encodeURIComponent(slug);
  return { slug: escaped, slugKey: `linkedin:${escaped}` };
}

/** The text, with a number behind it when somebody has it already. */
function firstFree(taken: Set<string>, text: string, key: (text: string) => string): string {
  let free = text;
  for (let number = 2; taken.has(key(free)); number++) free = numbered(text, number);
  taken.add(key(free));
  return free;
}

function numbered(text: string, number: number): string {
  const [name, tag] = text.split('+');
  return tag === undefined ? `${text}${number}` : `${name}${number}+${tag}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();
}
