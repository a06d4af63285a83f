import { parseIdentity } from '@/lib/core/identity/parse';
import type { Identity } from '@/lib/core/identity/types';
import { apolloBody } from './apollo-view.ts';
import { makeCompany, type Company } from './companies.ts';
import { crustdataBody, type CrustdataQuestion } from './crustdata-view.ts';
import { ascii, heldAt, mainAt, makePerson, NOW, type Month, type Person } from './person.ts';
import { seededRandom, type Random } from './random.ts';
import { Registry } from './registry.ts';
import { Speaker } from './speaker.ts';
import { VENDORS, type Vendor } from './vendors.ts';
import { ziaOrganizationBody, ziaPeopleBody } from './zia-view.ts';

export interface CaseAnswer {
  provider: 'crustdata' | 'apollo' | 'zia-people' | 'zia-organization';
  body: string;
  /** It is about the person asked for, or about a company of theirs. */
  right: boolean;
}

/** One question, what the vendors answer, and what is true. */
export interface Case {
  asked: Identity;
  /** undefined: nobody is meant (a shared mailbox), so that every answer is wrong. */
  person: Person | undefined;
  answers: readonly CaseAnswer[];
  registry: Registry;
}

export interface World {
  random: Random;
  companies: readonly [Company, ...Company[]];
  index: number;
}

export function makeWorld(seed: number, people: number): World {
  const random = seededRandom(seed);
  const first = makeCompany(random, 1);
  const rest = Array.from({ length: Math.max(50, Math.round(people / 3)) }, (_, index) =>
    makeCompany(random, index + 2),
  );
  return { random, companies: [first, ...rest], index: 0 };
}

const parsed = (text: string): Identity => {
  const result = parseIdentity(text);
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  return result.identity;
};

const ages = (random: Random, { meanAge }: Vendor): Month => NOW - Math.round(random.wait(meanAge));

/** Somebody with the same name, or of the same initial and family name; sometimes a colleague. */
function namesakeOf(world: World, person: Person, sameGiven: boolean): Person {
  const { random } = world;
  const main = mainAt(person, NOW);
  const companies: [Company, ...Company[]] =
    main !== undefined && random.chance(sameGiven ? 0.02 : 0.5) ? [main.company] : [...world.companies];
  world.index += 1;
  const given = person.latinGiven[0];
  const others = ['Jane', 'Robert', 'Maria', 'Stefan', 'Anna', 'Dieter', 'Elena', 'Peter'].filter(
    (other) => other !== given,
  );
  const namesake = makePerson(random, world.index, companies, {
    given: sameGiven
      ? given
      : (others.find((other) => other.charAt(0) === given.charAt(0)) ?? others[random.whole(0, 6)] ?? 'Jane'),
    family: person.latinFamily[0],
  });
  // An address has one owner; the colleague who came later got another, which nobody here knows.
  const taken = new Set(person.jobs.flatMap(({ email }) => email ?? []));
  const jobs = namesake.jobs.map(({ email, ...job }) =>
    email === undefined || taken.has(email) ? job : { ...job, email },
  );
  return { ...namesake, jobs };
}

type Asking = 'slug' | 'work' | 'past' | 'personal' | 'shared';

function identityFor(random: Random, person: Person): { asking: Asking; text: string } {
  const roll = random.next();
  const email = heldAt(person, NOW)[0]?.email;
  const old = person.jobs.find(({ end, email: address }) => end !== undefined && address !== undefined);
  if (roll < 0.28 && email !== undefined) return { asking: 'work', text: email };
  if (roll < 0.31 && old?.email !== undefined) return { asking: 'past', text: old.email };
  if (roll < 0.38) return { asking: 'personal', text: person.personalEmail };
  const company = heldAt(person, NOW)[0]?.company;
  if (roll < 0.39 && company !== undefined) return { asking: 'shared', text: `info@${company.domain}` };
  return { asking: 'slug', text: `https://www.linkedin.com/in/${person.slug}` };
}

/** Likeness of name and address as Crustdata's table has it: high for both names, lower for an initial. */
const scoreOf = (random: Random, address: string, person: Person): number => {
  const handle = ascii(address.split('@')[0] ?? '');
  const [first, last] = [ascii(person.latinGiven[0]), ascii(person.latinFamily[0])];
  if (handle === first + last || handle === last + first) return 0.9 + random.next() * 0.1;
  if (handle === first.charAt(0) + last) return 0.75;
  return 0.3 + random.next() * 0.35;
};

export function nextCase(world: World): Case {
  const { random } = world;
  world.index += 1;
  const person = makePerson(random, world.index, world.companies);
  const { asking, text } = identityFor(random, person);
  const bySlug = asking === 'slug';
  const registry = new Registry();
  const answers: CaseAnswer[] = [];
  const strangers = new Registry();

  const view = (vendor: Vendor, write: (speaker: Speaker, about: Person, seenAt: Month) => string) => {
    if (random.chance(vendor.miss)) return undefined;
    const wrong =
      asking === 'shared' || random.chance(bySlug ? vendor.namesakeBySlug : vendor.namesakeByEmail);
    const about =
      wrong && asking !== 'shared' ? namesakeOf(world, person, random.chance(bySlug ? 0.95 : 0.5)) : person;
    // What is said about somebody else is nobody's truth here.
    const speaker = new Speaker(random, wrong ? strangers : registry, vendor.habits);
    return { body: write(speaker, about, ages(random, vendor)), right: !wrong };
  };

  const crustdata = view(VENDORS.crustdata, (speaker, about, seenAt) => {
    const question: CrustdataQuestion = bySlug
      ? about === person
        ? { slug: person.slug }
        : {}
      : {
          score: scoreOf(random, text, about),
          ...(about === person && asking === 'work' && { email: text }),
        };
    return crustdataBody(speaker, about, seenAt, question);
  });
  if (crustdata) answers.push({ provider: 'crustdata', ...crustdata });
  const apollo = view(VENDORS.apollo, (speaker, about, seenAt) =>
    apolloBody(speaker, about, seenAt, String(world.index)),
  );
  if (apollo) answers.push({ provider: 'apollo', ...apollo });
  const zia = view(VENDORS.zia, ziaPeopleBody);
  if (zia) answers.push({ provider: 'zia-people', ...zia });

  const organization = organizationAnswer(world, person, registry);
  if (organization) answers.push(organization);
  return { asked: parsed(text), person: asking === 'shared' ? undefined : person, answers, registry };
}

/** Zia is asked about the company that the first answer named, which may be an old one; now and then it finds another of that name. */
function organizationAnswer(world: World, person: Person, registry: Registry): CaseAnswer | undefined {
  const { random } = world;
  const seenAt = ages(random, VENDORS.crustdata);
  const company = mainAt(person, seenAt)?.company;
  if (company === undefined || random.chance(0.3)) return undefined;
  const namesake = world.companies.find(({ id, name }) => id !== company.id && name === company.name);
  const about = random.chance(0.03) && namesake !== undefined ? namesake : company;
  const speaker = new Speaker(random, registry, VENDORS.zia.habits);
  return {
    provider: 'zia-organization',
    body: ziaOrganizationBody(speaker, about, ages(random, VENDORS.zia)),
    right: true,
  };
}
