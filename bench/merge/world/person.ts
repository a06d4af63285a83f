import { fillDigits, type Company } from './companies.ts';
import { BOARD, DEGREES, LADDERS, LANGUAGES, SCHOOLS, SKILLS, type Title } from './jobs.ts';
import { LATIN_FORMS, NAMINGS } from './names.ts';
import { NUMBERINGS, PLACES, type Place } from './places.ts';
import type { Random } from './random.ts';

/** Months since year 0, so that "2026-03" is 2026 * 12 + 2. */
export type Month = number;

/** When everything is looked at. */
export const NOW: Month = 2026 * 12 + 2;

export interface Held {
  company: Company;
  title: Title;
  start: Month;
  /** First month in which it is not held any more. */
  end?: Month;
  /** Never closed on the profile although it ended. */
  forgotten: boolean;
  /** A seat beside the job. */
  side: boolean;
  email?: string;
}

export interface Residence {
  place: Place;
  from: Month;
}

export interface Person {
  given: string;
  family: string;
  /** Spellings in Latin letters; the names themselves when they are. */
  latinGiven: readonly [string, ...string[]];
  latinFamily: readonly [string, ...string[]];
  middle?: string;
  suffix?: string;
  slug: string;
  /** The slug before it was renamed, and when that was. */
  formerSlug?: { slug: string; until: Month };
  jobs: readonly Held[];
  residences: readonly [Residence, ...Residence[]];
  personalEmail: string;
  /** National digits as printed, without prefix. */
  mobile: { place: Place; digits: string };
  twitter?: string;
  github?: string;
  studies: readonly {
    school: readonly [string, ...string[]];
    degree: readonly [string, ...string[]];
    end: number;
  }[];
  skills: readonly (readonly [string, ...string[]])[];
  languages: readonly string[];
}

/** Letters for an address: no marks, no spaces. */
export const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

export function addressAt(pattern: string, given: string, family: string, domain: string): string {
  const [first, last] = [ascii(given), ascii(family)];
  const handles: Record<string, string> = {
    'first.last': `${first}.${last}`,
    flast: `${first.charAt(0)}${last}`,
    firstlast: `${first}${last}`,
    first_last: `${first}_${last}`,
    first,
    'last.first': `${last}.${first}`,
  };
  return `${handles[pattern] ?? `${first}.${last}`}@${domain}`;
}

const PERSONAL_HOSTS: [string, ...string[]] = [
  'gmail.com',
  'gmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
];

/** Somebody leaves a job after two and a half years on average, or is promoted in it. */
const MEAN_STAY = 30;

function makeCareer(random: Random, companies: readonly [Company, ...Company[]]): Held[] {
  const ladder = LADDERS[random.whole(0, LADDERS.length - 1)] ?? [];
  const jobs: Held[] = [];
  let start = NOW - random.whole(24, 260);
  let level = random.whole(0, 2);
  let company = random.pick(companies);
  for (;;) {
    const title = ladder[Math.min(level, ladder.length - 1)] ?? BOARD;
    const end = start + 3 + Math.round(random.wait(MEAN_STAY));
    jobs.push({
      company,
      title,
      start,
      ...(end <= NOW && { end }),
      forgotten: random.chance(0.05),
      side: false,
    });
    if (end > NOW) break;
    const promoted = level < ladder.length - 1 && random.chance(0.3);
    if (promoted || random.chance(0.5)) level += 1;
    if (!promoted) company = random.pick(companies);
    start = promoted ? end : Math.min(NOW, end + (random.chance(0.7) ? 0 : random.whole(1, 6)));
  }
  // A career longer than this is cut at its beginning, as profiles are.
  const recent = jobs.slice(-6);
  if (random.chance(0.08)) {
    const since = NOW - random.whole(2, 60);
    recent.push({
      company: random.pick(companies),
      title: BOARD,
      start: since,
      forgotten: false,
      side: true,
    });
  }
  return recent;
}

export interface Naming {
  given: string;
  family: string;
}

export function makePerson(
  random: Random,
  index: number,
  companies: readonly [Company, ...Company[]],
  named?: Naming,
): Person {
  const [firstPlace, ...otherPlaces] = PLACES;
  if (firstPlace === undefined) throw new Error('There are places.');
  const place = random.pick([firstPlace, ...otherPlaces]);
  const naming = NAMINGS[random.chance(0.85) ? place.countryCode : 'US'] ?? NAMINGS['US'];
  const given = named?.given ?? random.pick(naming?.given ?? ['Jane']);
  const family = named?.family ?? random.pick(naming?.family ?? ['Doe']);
  const latinGiven = LATIN_FORMS[given] ?? [given];
  const latinFamily = LATIN_FORMS[family] ?? [family];
  const base = `${ascii(latinGiven[0])}-${ascii(latinFamily[0])}`;
  const slug = random.chance(0.3)
    ? `${base}${random.whole(1, 9)}${index}`
    : `${base}-${(index * 7919 + 4096).toString(16)}`;
  const jobs = makeCareer(random, companies).map((job) =>
    random.chance(job.side ? 0.2 : 0.95)
      ? {
          ...job,
          email: addressAt(job.company.emailPattern, latinGiven[0], latinFamily[0], job.company.domain),
        }
      : job,
  );
  const moved = random.chance(0.25);
  const numbering = NUMBERINGS[place.countryCode];
  return {
    given,
    family,
    latinGiven,
    latinFamily,
    ...(random.chance(0.15) && { middle: random.pick(['A', 'B', 'J', 'L', 'M', 'R']) }),
    ...(random.chance(0.06) && { suffix: random.pick(['PhD', 'MBA', 'CPA', 'PMP']) }),
    slug,
    ...(random.chance(0.02) && { formerSlug: { slug: `${slug}-old`, until: NOW - random.whole(1, 30) } }),
    jobs,
    residences: moved
      ? [
          { place: random.pick([firstPlace, ...otherPlaces]), from: 0 },
          { place, from: NOW - random.whole(1, 60) },
        ]
      : [{ place, from: 0 }],
    personalEmail: `${ascii(latinGiven[0])}${ascii(latinFamily[0])}${index}@${random.pick(PERSONAL_HOSTS)}`,
    mobile: { place, digits: fillDigits(random, numbering?.mobile ?? 'ddd ddd dddd') },
    ...(random.chance(0.3) && { twitter: `${ascii(latinFamily[0])}_${index}` }),
    ...(random.chance(0.12) && { github: `${ascii(latinGiven[0])}${index}` }),
    studies: SCHOOLS.slice(random.whole(0, 4))
      .slice(0, random.whole(1, 2))
      .map((school) => ({
        school,
        degree: DEGREES[random.whole(0, DEGREES.length - 1)] ?? ['BSc'],
        end: random.whole(1995, 2020),
      })),
    skills: random.some(SKILLS, 0.4),
    languages: random.some(LANGUAGES, 0.25),
  };
}

/** Jobs held in that month, the main one first. */
export const heldAt = (person: Person, month: Month): Held[] =>
  person.jobs
    .filter(({ start, end }) => start <= month && (end === undefined || end > month))
    .toSorted((one, other) => Number(one.side) - Number(other.side) || other.start - one.start);

/** The main job: held in that month, else the last one before it. */
export const mainAt = (person: Person, month: Month): Held | undefined =>
  heldAt(person, month)[0] ?? person.jobs.filter(({ start, side }) => !side && start <= month).at(-1);

export const homeAt = ({ residences }: Person, month: Month): Place =>
  residences.findLast(({ from }) => from <= month)?.place ?? residences[0].place;
