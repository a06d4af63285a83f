import { NUMBERINGS, PLACES, type Place } from './places.ts';
import type { Random } from './random.ts';
import { phrases, words } from './words.ts';

export interface Company {
  id: number;
  /** As its people say it. */
  name: string;
  legalForm: string;
  domain: string;
  /** Other hosts of the same company: a careers site, a second brand. */
  otherDomains: readonly string[];
  place: Place;
  street: string;
  postalCode: string;
  /** Employees today, and the factor by which they grew in a year. */
  employees: number;
  growth: number;
  /** Whole dollars a year. */
  revenue: number;
  founded: number;
  industry: number;
  /** National significant digits, as printed, without prefix. */
  phone: string;
  linkedInSlug: string;
  linkedInId: string;
  description: string;
  /** How its people's addresses are made. */
  emailPattern: string;
}

const FIRST = words(
  'Juniper Cobalt Tidewater Northwind Harbor Granite Meridian Falcon Orchid Summit Cedar Quartz Lantern Ember Pioneer Willow Atlas Beacon Copper Delta Ivory Kestrel Magnolia Nimbus Opal Prairie Raven Saffron Tundra Velvet Zephyr Aurora Basalt Crescent Dynamo Evergreen Foxglove Glacier Horizon Indigo',
);
const SECOND = phrases(
  'Foundry, Robotics, Systems, Labs, Foods, Logistics, Energy, Software, Health, Capital, Media, Dynamics, Works, Networks, Analytics, Motors, Textiles, Pharma, Consulting, Insurance, & Sons, Interactive',
);
const FORMS: Readonly<Record<string, [string, ...string[]]>> = {
  US: ['Inc.', 'LLC', 'Corp.', 'Inc'],
  GB: ['Ltd', 'Limited', 'PLC'],
  DE: ['GmbH', 'AG', 'GmbH & Co. KG', 'SE'],
  FR: ['SAS', 'S.A.', 'SARL'],
  ES: ['S.L.', 'S.A.'],
  BR: ['Ltda.', 'S.A.'],
  IN: ['Pvt. Ltd.', 'Private Limited', 'Ltd.'],
  SE: ['AB'],
  PL: ['Sp. z o.o.', 'S.A.'],
  RU: ['OOO', 'JSC'],
};
const ENDINGS: Readonly<Record<string, [string, ...string[]]>> = {
  US: ['com', 'com', 'io'],
  GB: ['co.uk', 'com'],
  DE: ['de', 'com'],
  FR: ['fr', 'com'],
  ES: ['es', 'com'],
  BR: ['com.br', 'com'],
  IN: ['co.in', 'com', 'in'],
  SE: ['se', 'com'],
  PL: ['pl', 'com.pl'],
  RU: ['ru', 'com'],
};

/** The same industry in LinkedIn's words, in Apollo's and in Zia's. */
export const INDUSTRIES: readonly (readonly [string, string, string])[] = [
  ['Software Development', 'information technology & services', 'Information Technology and Services'],
  ['Computer Software', 'computer software', 'Computer Software'],
  ['Automation Machinery Manufacturing', 'industrial automation', 'Industrial Automation'],
  ['Food and Beverage Manufacturing', 'food & beverages', 'Food and Beverages'],
  ['Financial Services', 'financial services', 'Financial Services'],
  ['Hospitals and Health Care', 'hospital & health care', 'Hospital and Health Care'],
  [
    'Transportation, Logistics, Supply Chain and Storage',
    'logistics & supply chain',
    'Logistics and Supply Chain',
  ],
  ['Motor Vehicle Manufacturing', 'automotive', 'Automotive'],
  ['Advertising Services', 'marketing & advertising', 'Marketing and Advertising'],
  ['Insurance', 'insurance', 'Insurance'],
  ['Pharmaceutical Manufacturing', 'pharmaceuticals', 'Pharmaceuticals'],
];

const PATTERNS = words('first.last first.last first.last flast firstlast first_last first last.first');

/** Digits for each "d" of a pattern. */
export const fillDigits = (random: Random, pattern: string): string =>
  pattern.replace(/d/g, () => String(random.whole(0, 9)));

const placeFor = (random: Random): Place => {
  const [first, ...rest] = PLACES;
  if (first === undefined) throw new Error('There are places.');
  return random.pick([first, ...rest]);
};

export function makeCompany(random: Random, id: number): Company {
  const place = placeFor(random);
  const name = `${random.pick(FIRST)} ${random.pick(SECOND)}`;
  const brand = name
    .toLowerCase()
    .replace('& sons', 'andsons')
    .replace(/[^a-z]/g, '');
  const ending = random.pick(ENDINGS[place.countryCode] ?? ['com']);
  const label = random.chance(0.7)
    ? brand
    : name
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/-$/, '');
  // Several companies share a name, never a domain.
  const domain = `${label}${id}.${ending}`;
  const employees = Math.round(10 * Math.exp(random.next() * 7.5));
  return {
    id,
    name,
    legalForm: random.pick(FORMS[place.countryCode] ?? ['Inc.']),
    domain,
    otherDomains: random.chance(0.25) ? [`careers.${domain}`, `${label}${id}-group.com`] : [],
    place,
    street: `${random.whole(1, 400)} ${random.pick(FIRST)} Street`,
    postalCode: String(random.whole(10_000, 99_999)),
    employees,
    growth: 0.9 + random.next() * 0.4,
    revenue: Math.round((employees * (80 + random.next() * 250)) / 10) * 10_000,
    founded: random.whole(1950, 2021),
    industry: random.whole(0, INDUSTRIES.length - 1),
    phone: fillDigits(random, NUMBERINGS[place.countryCode]?.office ?? 'ddd ddd dddd'),
    linkedInSlug: `${label}-${id}`,
    linkedInId: String(900_000_000 + id),
    description: `${name} is company ${id} of the test world.`,
    emailPattern: random.pick(PATTERNS),
  };
}
