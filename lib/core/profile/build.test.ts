import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmail } from '@/lib/core/identity/email';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Identity, ParsedIdentity } from '@/lib/core/identity/types';
import { buildProfile } from './build';
import type { Answer, Build } from './build';
import { fakeClaim, fakeSubject } from './fixtures';

const identity = (parsed: ParsedIdentity): Identity => {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.identity;
};
const marisol = identity(parseLinkedInUrl('https://www.linkedin.com/in/marisol-quenby-example'));
const address = identity(parseEmail('marisol.quenby@example.com'));

const crustdata: Answer = {
  answerId: 'c1',
  provider: 'crustdata',
  providerLabel: 'Crustdata',
  subject: fakeSubject({
    names: ['Marisol Quenby'],
    slugs: ['marisol-quenby-example'],
    echoes: ['marisol-quenby-example'],
    companies: ['Juniper Foundry'],
    companyDomains: ['example.com'],
  }),
  claims: [
    fakeClaim('fullName', 'Marisol Quenby', { answerId: 'c1' }),
    fakeClaim('company', 'Juniper Foundry', { answerId: 'c1' }),
    fakeClaim('companyDomain', 'example.com', { answerId: 'c1' }),
  ],
};

const apollo: Answer = {
  answerId: 'a1',
  provider: 'apollo',
  providerLabel: 'Apollo',
  subject: fakeSubject({ names: ['Marisol Quenby'], slugs: ['marisol-quenby-2'] }),
  claims: [
    fakeClaim('fullName', 'Marisol Quenby of Elsewhere', {
      provider: 'apollo',
      answerId: 'a1',
      confidence: 1,
    }),
  ],
};

const zia: Answer = {
  answerId: 'z1',
  provider: 'zia-people',
  providerLabel: 'Zia people',
  subject: fakeSubject({
    names: ['Marisol Quenby'],
    emails: ['marisol.quenby@example.com', 'press@example.com'],
    companyDomains: [],
  }),
  claims: [
    fakeClaim(
      'workEmail',
      { address: 'marisol.quenby@example.com' },
      { provider: 'zia-people', answerId: 'z1' },
    ),
  ],
};

const build = (details: Partial<Build>) =>
  buildProfile({
    asked: marisol,
    also: [],
    answers: [],
    accepted: new Set(),
    pins: {},
    order: ['crustdata', 'apollo', 'zia-people', 'zia-organization'],
    ...details,
  });

describe('buildProfile', () => {
  it('takes no field from an answer about somebody else, and sets it aside with the reason', () => {
    const alone = build({ answers: [crustdata] });
    const both = build({ answers: [apollo, crustdata] });
    expect(both.profile).toEqual(alone.profile);
    expect(both.setAside).toEqual([
      {
        answerId: 'a1',
        provider: 'apollo',
        label: 'Apollo',
        verdict: 'different',
        reasons: ['Asked for marisol-quenby-example, Apollo answered about linkedin.com/in/marisol-quenby-2'],
        names: ['Marisol Quenby'],
      },
    ]);
  });

  it('takes the fields of a weak answer once the user said yes', () => {
    const before = build({ answers: [crustdata, zia] });
    expect([before.profile.workEmail, before.setAside.map(({ verdict }) => verdict)]).toEqual([
      undefined,
      ['weak'],
    ]);
    const after = build({ answers: [crustdata, zia], accepted: new Set(['z1']) });
    expect(after.profile.workEmail?.groups[0].value.address).toBe('marisol.quenby@example.com');
    expect(after.setAside).toEqual([]);
  });

  it('ties slugs and personal addresses of accepted answers to the person, never a shared mailbox', () => {
    const { identities } = build({
      asked: address,
      answers: [zia, crustdata, apollo],
      accepted: new Set(['c1']),
    });
    expect(identities).toEqual([address, marisol]);
  });

  it('tells what can be asked next', () => {
    expect(build({ answers: [crustdata] }).known).toEqual({
      fullName: 'Marisol Quenby',
      company: 'Juniper Foundry',
      companyDomain: 'example.com',
    });
  });

  it.each([
    ['marisol@juniper.example', { companyDomain: 'juniper.example' }],
    ['marisol@gmail.com', {}],
  ])('knows of %s before any answer: %j', (text, known) => {
    expect(build({ asked: identity(parseEmail(text)) }).known).toEqual(known);
  });

  it('never throws, whatever the vendors say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('jane-doe', 'a@b.example', '%E0%A4%A', 'https://'),
    );
    const texts = fc.array(text, { maxLength: 3 });
    const subject = fc.record({
      names: texts,
      slugs: texts,
      echoes: texts,
      emails: texts,
      companies: texts,
      companyDomains: texts,
      about: fc.constantFrom('person' as const, 'organization' as const),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(subject, text), { maxLength: 4 }), (told) => {
        const answers = told.map(([given, value], index): Answer => {
          const answerId = String(index);
          const claims = [
            fakeClaim('company', value, { answerId, fetchedAt: value }),
            fakeClaim('phone', { number: value }, { answerId }),
            fakeClaim('profiles', { network: value, url: value }, { answerId }),
            fakeClaim(
              'experience',
              { company: value, start: value, current: true },
              { answerId, observedAt: value },
            ),
          ];
          return { answerId, provider: 'apollo', providerLabel: 'Apollo', subject: given, claims };
        });
        expect(build({ answers, accepted: new Set(['0', '1']) }).verdicts.size).toBe(answers.length);
      }),
    );
  });
});
