import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, isFieldKey } from '@/lib/core/profile/fields';
import type { FieldKey, FieldValue } from '@/lib/core/profile/fields';
import { normalKey } from './key';

type Pairs = { readonly [K in FieldKey]?: readonly (readonly [FieldValue<K>, FieldValue<K>])[] };

const email = (address: string) => ({ address });
const phone = (number: string) => ({ number });
const profile = (url: string, network = 'twitter') => ({ network, url });

const SAME: Pairs = {
  fullName: [
    ['Jane Doe', 'JANE  DOE'],
    ['Jane Doe', 'Doe, Jane'],
    ['Jane Doe', 'Dr. Jane Q. Doe, PhD'],
    ['Jane Doe', 'Jane Doe, Ph.D., M.B.A.'],
    ['Jane Doe', 'Jane Doe (she/her)'],
    ['José Núñez', 'Jose Nunez'],
    ['Søren Ångström', 'Soren Angstrom'],
    ['Łukasz Żak', 'Lukasz Zak'],
    ["Sinéad O'Brien", 'Sinead O’Brien'],
    ['Jean-Luc Martin', 'Jean Luc Martin'],
  ],
  firstName: [['Jane Q.', 'jane']],
  lastName: [["O'Neil", 'ONeil']],
  jobTitle: [
    ['VP Sales', 'Vice President of Sales'],
    ['V.P., Sales', 'VP Sales'],
    ['Sr. Software Engineer', 'Senior Software Engineer'],
    ['Co-Founder & CEO', 'Cofounder and Chief Executive Officer'],
  ],
  company: [
    ['Acme Robotics', 'Acme Robotics, Inc.'],
    ['Acme Robotics', 'ACME ROBOTICS GMBH'],
    ['Acme Robotics', 'Acme Robotics GmbH & Co. KG'],
    ['Acme Robotics', 'Acme Robotics S.A.'],
    ['Acme Robotics', 'Acme Robotics S.r.l.'],
    ['Acme Robotics', 'Acme Robotics S.à r.l.'],
    ['Acme Robotics', 'Acme Robotics B.V.'],
    ['Acme Robotics', 'Acme Robotics AB'],
    ['Acme Robotics', 'Acme Robotics Oy'],
    ['Acme Robotics', 'Acme Robotics A/S'],
    ['Acme Robotics', 'Acme Robotics (Pty) Ltd'],
    ['Acme Robotics', 'Acme Robotics Pvt. Ltd.'],
    ['Acme Robotics', 'Acme Robotics K.K.'],
    ['Acme Robotics', 'Acme Robotics L.L.C.'],
    ['Acme Robotics', 'Acme Robotics S.A. de C.V.'],
    ['Acme Robotics', 'Acme Robotics Sp. z o.o.'],
    ['Acme Robotics', 'The Acme Robotics Company'],
    ['Acme Robotics', 'Acme Robotics (formerly Acme Toys)'],
    ['Ромашка', 'ООО «Ромашка»'],
    ['北風', '北風株式会社'],
    ['Café Noir', 'CAFE NOIR'],
    ['Smith & Sons', 'Smith and Sons Ltd'],
    ['A.B.C. Corp', 'ABC'],
  ],
  companyDomain: [['https://www.Acme.example/about', 'acme.example']],
  companySize: [
    ['12000', '12,000'],
    ['12000', '12K employees'],
    ['51-200', '51 to 200'],
    ['51-200', '51 – 200 employees'],
    ['10,001+', '10001+'],
  ],
  companyRevenue: [
    ['$1B', '1 billion'],
    ['$48M', '48M'],
    ['$48M', '48,000,000'],
    ['$1.5B', 'US$1500M'],
  ],
  companyFounded: [['2014', '2014-05-01']],
  location: [
    ['Portland, OR, USA', 'Portland, Oregon, United States'],
    ['Greater Portland Area, Oregon, US', 'Portland, Oregon, United States'],
    ['Zürich, Schweiz', 'zurich, schweiz'],
  ],
  workEmail: [[email('Jane.Doe@Acme.example'), email(' jane.doe@acme.example')]],
  phone: [
    [phone('+1 202-555-0143'), phone('(202) 555-0143')],
    [phone('+44 20 7946 0958'), phone('020 7946 0958')],
    [phone('+44 (0)20 7946 0958'), phone('0044 20 7946 0958')],
    [phone('+1 202 555 0143 ext. 12'), phone('2025550143 x12')],
  ],
  linkedin: [['https://de.linkedin.com/in/Jane-Doe/?trk=x', 'linkedin.com/in/jane-doe']],
  profiles: [
    [profile('https://twitter.com/JaneDoe/'), profile('http://www.x.com/janedoe')],
    [profile('https://github.com/janedoe#top', 'GitHub'), profile('github.com/janedoe', 'github')],
  ],
  skills: [['Node.js ', 'node.js']],
  education: [
    [
      { school: 'Example State University', degree: 'B.A.' },
      { school: 'EXAMPLE STATE UNIVERSITY', degree: 'b a' },
    ],
  ],
};

const DIFFERENT: Pairs = {
  fullName: [
    ['Jane Doe', 'John Doe'],
    ['Bob Doe', 'Robert Doe'],
    ['Ann Lee', 'Joanna Lee'],
    ['Wei Ma', 'Wei'],
    ['🚀', '🎉'],
  ],
  company: [
    ['Acme Robotics', 'Acme Foods'],
    ['SE', 'AG'],
    ['Siemens Energy', 'Siemens'],
  ],
  companySize: [['51-200', '201-500']],
  companyRevenue: [['$1B', '€1B']],
  location: [
    ['Portland, OR, USA', 'Portland, ME, USA'],
    ['Mumbai, IN', 'Mumbai, Indiana'],
  ],
  jobTitle: [['VP Sales', 'VP Marketing']],
  phone: [[phone('+1 202-555-0143'), phone('+1 202-555-0144')]],
  linkedin: [['linkedin.com/in/jane-doe', 'linkedin.com/in/jane-doe-2']],
  profiles: [
    [
      profile('https://facebook.com/profile.php?id=1', 'facebook'),
      profile('https://facebook.com/profile.php?id=2', 'facebook'),
    ],
  ],
  skills: [
    ['C++', 'C#'],
    ['C', 'C++'],
  ],
};

const fields = Object.keys(FIELDS).filter(isFieldKey);

const rows = (pairs: Pairs) =>
  fields.flatMap((field) => pairsOf(pairs, field).map(([one, other]) => ({ field, one, other })));

const pairsOf = <K extends FieldKey>(pairs: Pairs, field: K) =>
  (pairs[field] ?? []).map(([one, other]) => [normalKey(field, one), normalKey(field, other)] as const);

describe('normalKey', () => {
  it.each(rows(SAME))('gives $one for both spellings of a $field', ({ one, other }) => {
    expect(other).toBe(one);
  });

  it.each(rows(DIFFERENT))('tells the $field $one from $other', ({ one, other }) => {
    expect(other).not.toBe(one);
  });

  const textFields = [
    'fullName',
    'jobTitle',
    'company',
    'companyDomain',
    'companySize',
    'companyFounded',
    'location',
    'linkedin',
    'photo',
    'skills',
    'summary',
    'timeZone',
    'companyPhone',
  ] as const;

  it.each(textFields)('never throws and is never empty for a visible %s', (field) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(normalKey(field, text) !== '' || text.trim() === '').toBe(true);
      }),
    );
  });

  it.each(['fullName', 'company', 'jobTitle', 'headline', 'skills'] as const)(
    'does not depend on case for a %s',
    (field) => {
      fc.assert(
        fc.property(fc.stringMatching(/^[A-Za-z .,&-]{1,40}$/), (text) => {
          expect(normalKey(field, text.toUpperCase())).toBe(normalKey(field, text.toLowerCase()));
        }),
      );
    },
  );
});
