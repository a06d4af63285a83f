import { INDUSTRIES, type Company } from './companies.ts';
import type { Title } from './jobs.ts';
import { NICKNAMES } from './names.ts';
import type { Person } from './person.ts';
import { NUMBERINGS, type Place } from './places.ts';

/** Facts have ids; spellings of one fact share one. */
export const companyFact = ({ id }: Company): string => `company ${id}`;
export const placeFact = ({ city, region, country }: Place): string => `${city}, ${region}, ${country}`;
export const titleFact = ({ id }: Title): string => id;
export const headlineFact = (title: Title, company: Company): string => `${title.id} at ${company.id}`;
export const phoneFact = (place: Place, digits: string): string =>
  `+${NUMBERINGS[place.countryCode]?.calling ?? ''}${digits.replace(/\D/g, '')}`;

type Forms = [string, ...string[]];

/** The usual spelling first. */
export function companyForms({ name, legalForm, domain }: Company): Forms {
  return [
    name,
    `${name} ${legalForm}`,
    `${name}, ${legalForm}`,
    name.toUpperCase(),
    `${name.toUpperCase()} ${legalForm.toUpperCase()}`,
    name.replace('&', 'and'),
    `${name} (${domain})`,
  ];
}

export function placeForms(place: Place): Forms {
  const { city, localCity, region, regionCode, country, localCountry } = place;
  const usual = `${city}, ${region}, ${country}`;
  return [
    usual,
    `${localCity}, ${localCountry}`,
    `${city}, ${region}`,
    `${city}, ${country}`,
    ...(place.countryCode === 'US' ? [`${city}, ${regionCode}`, `Greater ${city} Area`] : []),
    `${city} Metropolitan Area`,
  ];
}

/** Without the town nothing is said that another answer could not say better, so these are nobody's truth. */
export const coarsePlace = ({ region, country }: Place): string => `${region}, ${country}`;

export function fullNameForms(person: Person): Forms {
  const { latinGiven, latinFamily, middle, suffix } = person;
  const [first, last] = [latinGiven[0], latinFamily[0]];
  return [
    `${first} ${last}`,
    ...(middle === undefined ? [] : [`${first} ${middle}. ${last}`, `${first} ${middle} ${last}`]),
    ...(suffix === undefined ? [] : [`${first} ${last}, ${suffix}`]),
    ...latinGiven.slice(1).map((other) => `${other} ${last}`),
    ...latinFamily.slice(1).map((other) => `${first} ${other}`),
    `${first} ${last}`.toUpperCase(),
    `${first} ${last}`.normalize('NFKD').replace(/\p{M}/gu, ''),
    `${first} ${last}`.toLowerCase(),
    ...(NICKNAMES[first] === undefined ? [] : [`${NICKNAMES[first]} ${last}`]),
    ...(person.given === first ? [] : [`${person.given} ${person.family}`]),
  ];
}

export const firstNameForms = ({ latinGiven, middle }: Person): Forms => {
  const [first] = latinGiven;
  const nickname = NICKNAMES[first];
  return [
    first,
    first.toUpperCase(),
    ...(middle === undefined ? [] : [`${first} ${middle}.`]),
    ...(nickname === undefined ? [] : [nickname]),
  ];
};

export const lastNameForms = ({ latinFamily }: Person): Forms => [
  latinFamily[0],
  latinFamily[0].toUpperCase(),
  latinFamily[0].normalize('NFKD').replace(/\p{M}/gu, ''),
];

export function phoneForms(place: Place, digits: string): Forms {
  const { calling = '', trunk = '' } = NUMBERINGS[place.countryCode] ?? {};
  const plain = digits.replace(/\D/g, '');
  const area = digits.split(' ')[0] ?? '';
  const rest = digits.split(' ').slice(1).join('-');
  return [
    `+${calling} ${digits}`,
    `+${calling}${plain}`,
    `${trunk}${digits}`,
    `00${calling} ${digits}`,
    place.countryCode === 'US' ? `(${area}) ${rest}` : `+${calling} (${trunk || '0'})${digits}`,
    `${trunk}${plain}`,
  ];
}

/** In the words of LinkedIn (0), Apollo (1) and Zia (2). */
export const industryForms = ({ industry }: Company, words: 0 | 1 | 2): Forms => {
  const names = INDUSTRIES[industry] ?? ['Other', 'other', 'Other'];
  return [names[words]];
};

/** Amounts as people print them. */
export const printed = (amount: number): string => {
  const [size, letter] = amount >= 1e9 ? [1e9, 'B'] : amount >= 1e6 ? [1e6, 'M'] : [1e3, 'K'];
  return `${Number((amount / size).toPrecision(3))}${letter}`;
};

const BANDS = [1, 10, 50, 200, 500, 1000, 5000, 10_000];

/** LinkedIn's bands: "51-200". */
export const band = (employees: number): string => {
  const top = BANDS.findIndex((limit) => employees <= limit);
  if (top < 0) return '10,001+';
  return top === 0 ? '1' : `${(BANDS[top - 1] ?? 0) + 1}-${BANDS[top]}`;
};
