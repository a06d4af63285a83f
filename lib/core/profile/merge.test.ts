import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '@/lib/core/words/area';
import { german } from '@/lib/core/words/de/german';
import type { Claim, ProviderId } from './claim';
import { fakeClaim } from './fixtures';
import { mergeProfile } from './merge';
import { normalKey } from './normalise/key';
import type { Pins, Profile } from './profile';
import type { Evidence } from './rank';

const ORDER: ProviderId[] = ['crustdata', 'apollo', 'zia-people', 'zia-organization'];

const merge = (claims: readonly Claim[], pins: Pins = {}, order = ORDER) =>
  mergeProfile({ claims, pins, order });

const by = (provider: ProviderId) => ({ provider, answerId: `answer-of-${provider}` });

describe('a single-valued field', () => {
  it('groups spellings of one value and shows the surest one', () => {
    const profile = merge([
      fakeClaim('company', 'ACME ROBOTICS INC.', { ...by('zia-people'), confidence: 0.5 }),
      fakeClaim('company', 'Acme Robotics', { ...by('apollo'), confidence: 0.9 }),
    ]);
    expect(profile.company?.groups.map(({ key, value, claims }) => [key, value, claims.length])).toEqual([
      ['acme robotics', 'Acme Robotics', 2],
    ]);
  });

  it.each([
    [
      'two providers that agree, before a surer one',
      [
        fakeClaim('jobTitle', 'CTO', { ...by('apollo'), confidence: 0.9 }),
        fakeClaim('jobTitle', 'CEO', { ...by('crustdata'), confidence: 0.5 }),
        fakeClaim('jobTitle', 'Chief Executive Officer', { ...by('zia-people'), confidence: 0.5 }),
      ],
      'CEO',
    ],
    [
      "the surer one, when the two that agree are Zia's people and organization",
      [
        fakeClaim('jobTitle', 'CEO', { ...by('apollo'), confidence: 0.9 }),
        fakeClaim('jobTitle', 'CTO', { ...by('zia-people'), confidence: 0.8 }),
        fakeClaim('jobTitle', 'CTO', { ...by('zia-organization'), confidence: 0.8 }),
      ],
      'CEO',
    ],
    [
      'the newer observation, when equally sure',
      [
        fakeClaim('jobTitle', 'CTO', { ...by('crustdata'), observedAt: '2024-05-01' }),
        fakeClaim('jobTitle', 'CEO', { ...by('apollo'), observedAt: '2025-05-12T08:00:00Z' }),
      ],
      'CEO',
    ],
    [
      'a dated observation before one without a date',
      [fakeClaim('jobTitle', 'CTO'), fakeClaim('jobTitle', 'CEO', { ...by('apollo'), observedAt: '2020' })],
      'CEO',
    ],
    [
      'the newer answer, when observed at the same time',
      [
        fakeClaim('jobTitle', 'CTO', { fetchedAt: '2026-01-01T00:00:00Z' }),
        fakeClaim('jobTitle', 'CEO', { ...by('apollo'), fetchedAt: '2026-01-02T00:00:00Z' }),
      ],
      'CEO',
    ],
    [
      "the user's order, when all else is equal",
      [fakeClaim('jobTitle', 'CTO', by('apollo')), fakeClaim('jobTitle', 'CEO', by('crustdata'))],
      'CEO',
    ],
  ])('prefers %s', (_, claims, expected) => {
    expect(merge(claims).jobTitle?.groups[0].value).toBe(expected);
  });

  it("puts the user's pin first, and keeps it when a refresh brings another spelling", () => {
    const old = [
      fakeClaim('company', 'Acme Inc.', { ...by('apollo'), confidence: 0.2 }),
      fakeClaim('company', 'Northwind', by('crustdata')),
    ];
    const pins = { company: merge(old).company?.groups[1]?.key ?? '' };
    expect(merge(old, pins).company).toMatchObject({
      pinned: true,
      groups: [{ value: 'Acme Inc.' }, { value: 'Northwind' }],
    });
    const fresh = [
      fakeClaim('company', 'ACME', { ...by('apollo'), confidence: 0.3 }),
      fakeClaim('company', 'Northwind'),
    ];
    expect(merge(fresh, pins).company).toMatchObject({
      pinned: true,
      groups: [{ value: 'ACME' }, { value: 'Northwind' }],
    });
  });

  it('ignores a pin whose value is gone', () => {
    const claims = [fakeClaim('company', 'Northwind')];
    expect(merge(claims, { company: 'acme' })).toEqual(merge(claims));
  });
});

describe('the present job', () => {
  const job = (company: string, title: string, start: string, end?: string) => ({
    company,
    title,
    start,
    current: end === undefined,
    ...(end !== undefined && { end }),
  });
  const says = (
    provider: ProviderId,
    company: string,
    title: string,
    jobs: readonly ReturnType<typeof job>[],
  ) => [
    fakeClaim('company', company, by(provider)),
    fakeClaim('jobTitle', title, by(provider)),
    ...jobs.map((value, index) =>
      fakeClaim('experience', value, { ...by(provider), pointer: `/jobs/${index}` }),
    ),
  ];
  const old = job('Northwind', 'Account Executive', '2019-02');

  it('is the one that began after the others were seen, although two providers agree on the former', () => {
    const profile = merge([
      ...says('crustdata', 'Northwind', 'Account Executive', [old]),
      ...says('zia-people', 'Northwind', 'Account Executive', [old]),
      ...says('apollo', 'Acme', 'VP Sales', [job('Acme', 'VP Sales', '2024-01')]),
      fakeClaim('industry', 'Food', { ...by('crustdata'), confidence: 0.9 }),
      fakeClaim('industry', 'Robots', by('apollo')),
    ]);
    expect(profile.company?.groups[0].value).toBe('Acme');
    expect(profile.jobTitle?.groups[0].value).toBe('VP Sales');
    expect(profile.industry?.groups.map(({ value }) => value)).toEqual(['Robots']);
    expect(profile.jobTitle?.why).toBe(
      '1 of 3 providers says so; asked 1 March 2026; 2 values, this is the one of the present job',
    );
  });

  it('keeps facts about another company out, even when nobody tells them of the chosen one, until that company is chosen', () => {
    const claims = [
      ...says('apollo', 'Acme', 'VP Sales', [job('Acme', 'VP Sales', '2024-01')]),
      ...says('zia-people', 'Acme', 'VP Sales', []),
      fakeClaim('company', 'Northwind', by('zia-organization')),
      fakeClaim('companySize', '305', by('zia-organization')),
      fakeClaim('technologies', 'Salesforce', by('zia-organization')),
    ];
    const profile = merge(claims);
    expect(profile.company?.groups.map(({ value }) => value)).toEqual(['Acme', 'Northwind']);
    expect([profile.companySize, profile.technologies]).toEqual([undefined, undefined]);
    const pinned = merge(claims, { company: 'northwind' });
    expect(pinned.companySize?.groups[0].value).toBe('305');
    expect(pinned.technologies?.groups[0].value).toBe('Salesforce');
  });

  it('keeps the facts of an answer that calls the chosen company otherwise but gives its domain or page', () => {
    const profile = merge([
      ...says('apollo', 'Acme', 'VP Sales', [job('Acme', 'VP Sales', '2024-01')]),
      ...says('zia-people', 'Acme', 'VP Sales', []),
      fakeClaim('companyDomain', 'acme.example', by('apollo')),
      fakeClaim('company', 'Acme Robotics Holding', by('zia-organization')),
      fakeClaim('companyDomain', 'https://www.acme.example/about', by('zia-organization')),
      fakeClaim('companySize', '305', by('zia-organization')),
    ]);
    expect(profile.companySize?.groups[0].value).toBe('305');
  });

  it('is not the one that another provider lists as ended', () => {
    const profile = merge([
      ...says('crustdata', 'Northwind', 'Account Executive', [old]),
      ...says('apollo', 'Acme', 'VP Sales', [job('Northwind', 'Account Executive', '2019-02', '2023-12')]),
    ]);
    expect(profile.company?.groups[0].value).toBe('Acme');
    expect(profile.experience?.groups.map(({ value }) => value.current)).toEqual([false]);
  });

  it('makes an address at the former employer a past one', () => {
    const address = { address: 'jane@northwind.example', employer: 'Northwind' };
    const profile = merge([
      ...says('crustdata', 'Northwind', 'Account Executive', [old]),
      fakeClaim('workEmail', address, by('crustdata')),
      ...says('apollo', 'Acme', 'VP Sales', [
        job('Northwind', 'Account Executive', '2019-02', '2023-12'),
        job('Acme', 'VP Sales', '2024-01'),
      ]),
    ]);
    expect(profile.workEmail).toBeUndefined();
    expect(profile.pastEmail?.groups[0].value.address).toBe('jane@northwind.example');
  });

  it('leaves a slip of the keyboard below the right spelling, from where the user can still choose it', () => {
    const claims = [
      fakeClaim('jobTitle', 'VP Slaes', { ...by('crustdata'), confidence: 0.9 }),
      ...says('apollo', 'Acme', 'VP Sales', [job('Acme', 'VP Sales', '2024-01')]),
    ];
    expect(merge(claims).jobTitle?.groups.map(({ value }) => value)).toEqual(['VP Sales']);
    const key = normalKey('jobTitle', 'VP Slaes');
    expect(merge(claims, { jobTitle: key }).jobTitle).toMatchObject({
      pinned: true,
      groups: [{ key, value: 'VP Slaes' }],
    });
  });
});

describe('why', () => {
  const observedAt = '2025-05-12T08:00:00Z';
  const says = (provider: ProviderId, value: string, details = {}) =>
    fakeClaim('jobTitle', value, { ...by(provider), ...details });
  it.each<[string, Claim[], Pins, string]>([
    ['alone', [says('apollo', 'CEO', { observedAt })], {}, 'Only one provider tells; newest 12 May 2025'],
    ['undated', [says('apollo', 'CEO')], {}, 'Only one provider tells; asked 1 March 2026'],
    [
      'agreed',
      [says('apollo', 'CEO', { observedAt }), says('crustdata', 'CEO', { observedAt: '2024-02' })],
      {},
      'Both providers agree; newest 12 May 2025',
    ],
    [
      'in the majority',
      [says('apollo', 'CEO', { observedAt }), says('crustdata', 'CEO'), says('zia-people', 'CTO')],
      {},
      '2 of 3 providers agree; newest 12 May 2025',
    ],
    [
      'the surest',
      [says('apollo', 'CEO', { confidence: 0.9 }), says('crustdata', 'CTO')],
      {},
      '1 of 2 providers says so; asked 1 March 2026; 2 values, this is the surest one',
    ],
    [
      'the newest',
      [says('apollo', 'CEO', { observedAt }), says('crustdata', 'CTO')],
      {},
      '1 of 2 providers says so; newest 12 May 2025; 2 values, this is the newest one',
    ],
    [
      'first in the order',
      [says('apollo', 'CEO'), says('crustdata', 'CTO')],
      {},
      '1 of 2 providers says so; asked 1 March 2026; 2 values, this is the first in your order of providers',
    ],
    [
      'pinned',
      [says('apollo', 'CEO'), says('crustdata', 'CTO')],
      { jobTitle: 'chief executive officer' },
      'You chose this one. 1 of 2 providers says so; asked 1 March 2026',
    ],
  ])('says of a value that is %s how it was chosen', (_, claims, pins, expected) => {
    expect(merge(claims, pins).jobTitle?.why).toBe(expected);
  });

  it('is put into words when it is read, in the language of then', () => {
    const { jobTitle } = merge([says('apollo', 'CEO', { observedAt })]);
    speak(german, 'de');
    const why = jobTitle?.why;
    speak({}, 'en');
    expect(why).toBe('Nur ein Anbieter nennt etwas; neuester Stand: 12. Mai 2025');
  });
});

describe('emails and phones', () => {
  it('keeps the evidence of every provider for one address, and the status that one of them knows', () => {
    const profile = merge([
      fakeClaim('workEmail', { address: 'Jane@Acme.example' }, { ...by('zia-people'), confidence: 0.9 }),
      fakeClaim(
        'workEmail',
        { address: 'jane@acme.example', status: 'verified', lastValidated: '2026-01-18' },
        by('crustdata'),
      ),
    ]);
    expect(profile.workEmail?.groups).toMatchObject([
      {
        key: 'jane@acme.example',
        value: { address: 'Jane@Acme.example', status: 'verified', lastValidated: '2026-01-18' },
        claims: [{ provider: 'zia-people' }, { provider: 'crustdata' }],
      },
    ]);
  });

  it('files an address once, where the better evidence is, and says who files it elsewhere', () => {
    const address = 'jane@old.example';
    const profile = merge([
      fakeClaim('workEmail', { address }, { ...by('zia-people'), confidence: 0.4 }),
      fakeClaim('pastEmail', { address }, { ...by('crustdata'), confidence: 0.9 }),
    ]);
    expect(profile.workEmail).toBeUndefined();
    expect(profile.pastEmail?.groups.map(({ claims }) => claims.length)).toEqual([2]);
    expect(profile.pastEmail?.why).toContain('jane@old.example is a work email for another provider');
  });

  it('leaves an address where the user pinned it', () => {
    const address = 'jane@old.example';
    const claims = [
      fakeClaim('workEmail', { address }, { ...by('zia-people'), confidence: 0.4 }),
      fakeClaim('pastEmail', { address }, { ...by('crustdata'), confidence: 0.9 }),
    ];
    expect(merge(claims, { workEmail: address }).workEmail).toMatchObject({ pinned: true });
    expect(merge(claims, { workEmail: address }).pastEmail).toBeUndefined();
  });

  it('keeps a guessed address below the known one at the same employer, until the user chooses it', () => {
    const claims = [
      fakeClaim('workEmail', { address: 'jane@acme.example', status: 'verified' }, by('crustdata')),
      fakeClaim('workEmail', { address: 'j.doe@acme.example', status: 'extrapolated' }, by('apollo')),
    ];
    const addresses = (pins: Pins) => merge(claims, pins).workEmail?.groups.map(({ value }) => value.address);
    expect(addresses({})).toEqual(['jane@acme.example']);
    expect(addresses({ workEmail: 'j.doe@acme.example' })).toEqual([
      'j.doe@acme.example',
      'jane@acme.example',
    ]);
  });

  it('takes one "do not call" as enough', () => {
    const profile = merge([
      fakeClaim('phone', { number: '+1 202-555-0143', kind: 'mobile' }, { ...by('apollo'), confidence: 0.9 }),
      fakeClaim('phone', { number: '(202) 555-0143', doNotCall: true }, by('zia-people')),
    ]);
    expect(profile.phone?.groups.map(({ value }) => value)).toEqual([
      { number: '+1 202-555-0143', kind: 'mobile', doNotCall: true },
    ]);
  });
});

describe('experience and education', () => {
  const job = (provider: ProviderId, value: Parameters<typeof fakeClaim<'experience'>>[1], index = 0) =>
    fakeClaim('experience', value, { ...by(provider), pointer: `/experience/${index}` });
  const jobs = (profile: Profile) =>
    profile.experience?.groups.map(({ value, claims }) => [value, claims.length]);

  it('joins one job told in different precision', () => {
    const profile = merge([
      job('crustdata', {
        company: 'Acme Robotics',
        title: 'VP Sales',
        start: '2021-06',
        current: true,
        location: 'Portland',
      }),
      job('zia-people', {
        company: 'ACME Robotics, Inc.',
        title: 'Vice President of Sales',
        start: '2021',
        current: true,
      }),
      job('apollo', { company: 'Acme Robotics', current: true }),
    ]);
    expect(jobs(profile)).toEqual([
      [
        {
          company: 'Acme Robotics',
          title: 'VP Sales',
          start: '2021-06',
          current: true,
          location: 'Portland',
        },
        3,
      ],
    ]);
  });

  it('keeps two stints at one company, and two titles, apart', () => {
    const profile = merge([
      job('crustdata', { company: 'Acme', title: 'Engineer', start: '2012', end: '2014', current: false }, 0),
      job('crustdata', { company: 'Acme', title: 'Engineer', start: '2018', end: '2020', current: false }, 1),
      job('crustdata', { company: 'Acme', title: 'Manager', start: '2020', current: true }, 2),
      job(
        'apollo',
        { company: 'Acme', title: 'Engineer', start: '2018-03', end: '2020-02', current: false },
        0,
      ),
    ]);
    expect(jobs(profile)?.map(([, claims]) => claims)).toEqual([1, 2, 1]);
    expect(profile.experience?.groups.map(({ key }) => key)).toEqual([
      'acme|manager|2020',
      'acme|engineer|2018',
      'acme|engineer|2012',
    ]);
  });

  it('ends a job when the better evidence says that it ended', () => {
    const told = { company: 'Acme', title: 'CTO', start: '2018' };
    const profile = merge([
      fakeClaim('experience', { ...told, current: true }, { ...by('zia-people'), confidence: 0.5 }),
      fakeClaim(
        'experience',
        { ...told, current: false, end: '2022-02' },
        { ...by('crustdata'), confidence: 0.8 },
      ),
    ]);
    expect(jobs(profile)).toEqual([[{ ...told, current: false, end: '2022-02' }, 2]]);
  });

  it('has no end on a job that is held today', () => {
    const told = { company: 'Acme', title: 'CTO', start: '2018' };
    const profile = merge([
      fakeClaim('experience', { ...told, current: true }, { ...by('crustdata'), confidence: 0.8 }),
      fakeClaim(
        'experience',
        { ...told, current: false, end: '2022-02' },
        { ...by('zia-people'), confidence: 0.5 },
      ),
    ]);
    expect(jobs(profile)).toEqual([[{ ...told, current: true }, 2]]);
  });

  it.each([
    ['words that schools are called by', 'Univesity of Northfield', 'Northfield University'],
    [
      'the spelling of most providers',
      'Nothfield University',
      'Northfield University',
      'Northfield University',
    ],
  ])('spells a school with %s, and keeps the degree of who spells it worse', (_, surest, ...others) => {
    const providers: readonly ProviderId[] = ['zia-people', 'apollo'];
    const claims = others.map((school, index) =>
      fakeClaim('education', { school }, { ...by(providers[index] ?? 'apollo'), confidence: 0.3 }),
    );
    const best = fakeClaim('education', { school: surest, degree: 'MBA', end: '2011' }, by('crustdata'));
    const { groups } = merge([best, ...claims]).education ?? {};
    expect(groups?.map(({ value }) => value)).toEqual([{ school: others[0], degree: 'MBA', end: '2011' }]);
    expect(groups?.[0].claims).toHaveLength(1 + others.length);
  });

  it("joins a school without degree to the school's only degree, and to none of several", () => {
    const school = 'Example State University';
    const study = (provider: ProviderId, degree?: string) =>
      fakeClaim(
        'education',
        { school, ...(degree !== undefined && { degree }) },
        { ...by(provider), pointer: `/${degree}` },
      );
    expect(merge([study('apollo'), study('crustdata', 'BSc')]).education?.groups).toHaveLength(1);
    const several = merge([study('apollo'), study('crustdata', 'BSc'), study('crustdata', 'MSc')]);
    expect(several.education?.groups).toHaveLength(3);
  });
});

describe('mergeProfile', () => {
  const provider = fc.constantFrom(...ORDER);
  const date = fc.constantFrom('2018', '2020-06', '2020', '2024-02-01T00:00:00', undefined);
  const details = fc.record({
    provider,
    answerId: fc.constantFrom('a', 'b', 'c'),
    pointer: fc.constantFrom('/0', '/1', '/2', '/3'),
    confidence: fc.constantFrom(0, 0.1, 0.2, 0.3, 0.7, 1, Number.NaN),
    fetchedAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
  });
  const company = fc.constantFrom('Acme', 'ACME Inc.', 'Northwind', '');
  const title = fc.constantFrom('CTO', 'Chief Technology Officer', 'Engineer', undefined);
  const address = fc.constantFrom('jane@acme.example', 'JANE@acme.example', 'jane@home.example');
  const claim: fc.Arbitrary<Claim> = fc
    .tuple(details, date, company, title, address, date, date, fc.boolean())
    .chain(([told, observedAt, firm, job, mail, start, end, current]) => {
      const evidence = { ...told, ...(observedAt !== undefined && { observedAt }) };
      const span = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
      const work = { company: firm, current, ...span, ...(job !== undefined && { title: job }) };
      return fc.constantFrom<Claim>(
        fakeClaim('company', firm, evidence),
        fakeClaim('workEmail', { address: mail }, evidence),
        fakeClaim('pastEmail', { address: mail }, evidence),
        fakeClaim('personalEmail', { address: mail, status: 'verified' }, evidence),
        fakeClaim('experience', work, evidence),
        fakeClaim(
          'education',
          { school: firm, ...(job !== undefined && { degree: job }), ...span },
          evidence,
        ),
      );
    });
  const claims = fc.array(claim, { maxLength: 14 });
  const pins = fc.record(
    { company: fc.constantFrom('acme', 'gone'), workEmail: fc.constantFrom('jane@home.example') },
    { requiredKeys: [] },
  );

  it('does not depend on the order of claims, nor on claims that arrive twice', () => {
    const arrivals = claims.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    fc.assert(
      fc.property(arrivals, pins, ([list, arrived], pinned) => {
        expect(merge(arrived, pinned)).toEqual(merge(list, pinned));
      }),
      { numRuns: 500 },
    );
  });

  it('loses no claim, shows every claim once, and gives every item its own key', () => {
    const statement = ({ provider, answerId, pointer, value }: Evidence) =>
      JSON.stringify([provider, answerId, pointer, value]);
    fc.assert(
      fc.property(claims, (list) => {
        const merged = Object.values(merge(list)).map(({ groups }) => groups);
        const shown = merged.flatMap((groups) => groups.flatMap((group) => group.claims.map(statement)));
        const given = new Set(list.map(statement));
        expect(new Set(shown)).toEqual(given);
        for (const groups of merged) expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
      { numRuns: 300 },
    );
  });

  it('changes only what a provider gave when it is taken away', () => {
    fc.assert(
      fc.property(claims, provider, (list, gone) => {
        const left = list.filter((one) => one.provider !== gone);
        const before = merge(list).company?.groups ?? [];
        const after = merge(left).company?.groups ?? [];
        const stays = before.filter((group) => group.claims.some((one) => one.provider !== gone));
        expect(after.map(({ key }) => key).sort()).toEqual(stays.map(({ key }) => key).sort());
      }),
    );
  });

  it('puts a pinned value first whatever the claims', () => {
    fc.assert(
      fc.property(claims, (list) => {
        for (const { key } of merge(list).company?.groups ?? []) {
          const pinned = merge(list, { company: key }).company;
          expect([pinned?.pinned, pinned?.groups[0].key]).toEqual([true, key]);
        }
      }),
    );
  });
});
