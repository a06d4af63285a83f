import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmail } from '@/lib/core/identity/email';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Identity, ParsedIdentity } from '@/lib/core/identity/types';
import type { Subject } from './claim';
import { fakeSubject } from './fixtures';
import { judgeAll } from './judge-all';
import type { JudgedAnswer } from './judge-all';

const identity = (parsed: ParsedIdentity): Identity => {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.identity;
};
const jane = identity(parseLinkedInUrl('https://www.linkedin.com/in/jane-doe'));
const janeAtAcme = identity(parseEmail('j.doe@acme-robotics.example'));

const answer = (answerId: string, subject: Partial<Subject>): JudgedAnswer => ({
  answerId,
  providerLabel: answerId,
  subject: fakeSubject(subject),
});

const verdicts = (asked: Identity, answers: readonly JudgedAnswer[], confirmed: readonly string[] = []) =>
  Object.fromEntries(
    [...judgeAll({ asked, also: [], answers, confirmed: new Set(confirmed) })].map(([id, { verdict }]) => [
      id,
      verdict,
    ]),
  );

describe('judgeAll', () => {
  it('accepts an answer by the address that another accepted answer gave, whichever came first', () => {
    const apollo = answer('apollo', { slugs: ['jane-doe'], emails: ['j.doe@acme-robotics.example'] });
    const zia = answer('a-zia', { emails: ['j.doe@acme-robotics.example'], names: ['Jane Doe'] });
    expect(verdicts(jane, [zia, apollo])).toEqual({ apollo: 'same', 'a-zia': 'same' });
  });

  it('follows a chain of identities', () => {
    const answers = [
      answer('3', { slugs: ['jane-smith'] }),
      answer('2', {
        emails: ['jane@home.example'],
        slugs: ['jane-smith'],
        names: ['Jane Smith'],
        echoes: ['jane-doe'],
      }),
      answer('1', { emails: ['jane@home.example'] }),
    ];
    expect(verdicts(jane, answers)).toEqual({ 1: 'same', 2: 'same', 3: 'same' });
  });

  it('calls both weak when two answers fit an address but are about different people', () => {
    const answers = [
      answer('crustdata', { names: ['Jane Doe'], nameScore: 0.75 }),
      answer('zia', { names: ['John Doe'], companyDomains: ['acme-robotics.example'] }),
    ];
    expect(verdicts(janeAtAcme, answers)).toEqual({ crustdata: 'weak', zia: 'weak' });
  });

  it('accepts what two vendors name for an address whose handle fits the name, and neither when a third names another', () => {
    const told = { names: ['Jane Doe'], nameScore: 0.75, slugs: ['jane-doe'] };
    const crustdata = answer('crustdata', told);
    const apollo = answer('apollo', { names: ['Jane Doe'], slugs: ['jane-doe'] });
    const zia = answer('zia', { names: ['Jane Doe'], slugs: ['jane-doe-2'] });
    expect(verdicts(janeAtAcme, [crustdata])).toEqual({ crustdata: 'weak' });
    expect(verdicts(janeAtAcme, [crustdata, apollo])).toEqual({ crustdata: 'same', apollo: 'same' });
    expect(verdicts(janeAtAcme, [crustdata, apollo, zia])).toEqual({
      crustdata: 'weak',
      apollo: 'weak',
      zia: 'weak',
    });
  });

  it('lets an exact address decide between answers that fit by pattern', () => {
    const answers = [
      answer('crustdata', { names: ['John Doe'], nameScore: 0.75 }),
      answer('apollo', { names: ['Jane Doe'], emails: ['j.doe@acme-robotics.example'] }),
    ];
    expect(verdicts(janeAtAcme, answers)).toEqual({ crustdata: 'different', apollo: 'same' });
  });

  it('takes the word of the user for a weak answer, and what follows from it', () => {
    const answers = [
      answer('zia', { names: ['Jane Doe'], emails: ['jane@home.example'] }),
      answer('apollo', { names: ['Jane Doe'], emails: ['jane@home.example'] }),
    ];
    expect(verdicts(jane, answers)).toEqual({ zia: 'weak', apollo: 'weak' });
    expect(verdicts(jane, answers, ['zia'])).toEqual({ zia: 'same', apollo: 'same' });
  });

  it('does not let the user accept an answer about another profile', () => {
    const answers = [answer('apollo', { slugs: ['jane-doe-2'] })];
    expect(verdicts(jane, answers, ['apollo'])).toEqual({ apollo: 'different' });
  });

  it('gives the same verdicts and reasons in every order of arrival, and when answers arrive twice', () => {
    const few = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
    const subject = fc.record({
      names: few('Jane Doe', 'John Doe', 'Omar Haddad'),
      slugs: few('jane-doe', 'jane-doe-2', 'omar'),
      echoes: few('jane-doe', 'omar'),
      emails: few('j.doe@acme-robotics.example', 'jane@home.example', 'info@acme-robotics.example'),
      companies: few('Acme Robotics', 'Northwind'),
      companyDomains: few('acme-robotics.example', 'northwind.example'),
      about: fc.constantFrom('person' as const, 'organization' as const),
    });
    const score = fc.option(fc.constantFrom(0.6, 0.8), { nil: undefined });
    const answers = fc
      .array(fc.tuple(subject, score), { maxLength: 6 })
      .map((list) =>
        list.map(([one, nameScore], index) =>
          answer(`answer-${index}`, { ...one, ...(nameScore !== undefined && { nameScore }) }),
        ),
      );
    const arrivals = answers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    fc.assert(
      fc.property(
        arrivals,
        fc.constantFrom(jane, janeAtAcme),
        few('answer-0', 'answer-3'),
        ([list, arrived], asked, yes) => {
          const confirmed = new Set(yes);
          const expected = judgeAll({ asked, also: [], answers: list, confirmed });
          expect(judgeAll({ asked, also: [], answers: arrived, confirmed })).toEqual(expected);
        },
      ),
    );
  });
});
