import { describe, expect, it } from 'vitest';
import { parseEmail } from '@/lib/core/identity/email';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Identity, ParsedIdentity } from '@/lib/core/identity/types';
import type { Subject } from './claim';
import { fakeSubject } from './fixtures';
import { judge } from './gate';

const identity = (parsed: ParsedIdentity): Identity => {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.identity;
};
const slug = (text: string) => identity(parseLinkedInUrl(`https://www.linkedin.com/in/${text}`));
const email = (text: string) => identity(parseEmail(text));

const jane = slug('jane-doe');
const janeAtAcme = email('jane.doe@acme-robotics.example');

const acceptedJane = fakeSubject({
  names: ['Jane Doe'],
  slugs: ['jane-doe'],
  emails: ['jane.doe@acme-robotics.example'],
  companies: ['Acme Robotics, Inc.'],
  companyDomains: ['acme-robotics.example'],
});

interface Row {
  when: string;
  asked: Identity;
  also?: Identity[];
  answer: Partial<Subject>;
  accepted?: Subject[];
  verdict: 'same' | 'weak' | 'different';
}

const ROWS: Row[] = [
  { when: 'the slug is the asked one', asked: jane, answer: { slugs: ['jane-doe'] }, verdict: 'same' },
  {
    when: 'the slug is the asked one in capitals',
    asked: jane,
    answer: { slugs: ['Jane-Doe'] },
    verdict: 'same',
  },
  {
    when: 'the slug only contains the asked one',
    asked: slug('ann'),
    answer: { slugs: ['joanna'] },
    verdict: 'different',
  },
  {
    when: 'the slug is another',
    asked: jane,
    answer: { slugs: ['jane-doe-2'], names: ['Jane Doe'] },
    verdict: 'different',
  },
  {
    when: 'the profile was renamed',
    asked: jane,
    answer: { slugs: ['jane-smith'], echoes: ['jane-doe'] },
    verdict: 'same',
  },
  {
    when: 'the echo is a whole URL',
    asked: jane,
    answer: { echoes: ['https://linkedin.com/in/jane-doe/'] },
    verdict: 'same',
  },
  { when: 'the echo is another', asked: jane, answer: { echoes: ['john-doe'] }, verdict: 'different' },
  {
    when: 'the slug is one that an accepted answer gave',
    asked: janeAtAcme,
    accepted: [acceptedJane],
    answer: { slugs: ['jane-doe'] },
    verdict: 'same',
  },
  {
    when: 'the slug is another than accepted',
    asked: janeAtAcme,
    accepted: [acceptedJane],
    answer: { slugs: ['jane-doe-2'], names: ['Jane Doe'] },
    verdict: 'different',
  },
  {
    when: 'the slug is another but the asked address is there',
    asked: jane,
    also: [janeAtAcme],
    answer: { slugs: ['jane-doe-2'], emails: ['Jane.Doe@acme-robotics.example'] },
    verdict: 'same',
  },
  {
    when: 'the slug is another but an accepted address is there',
    asked: jane,
    accepted: [acceptedJane],
    answer: { slugs: ['jane-doe-2'], emails: ['jane.doe@acme-robotics.example'], names: ['Jane Doe'] },
    verdict: 'weak',
  },
  {
    when: 'the slug is an opaque member id and nothing else compares',
    asked: jane,
    answer: { slugs: ['ACoAAAEXAMPLE0000001'], names: ['Jane Doe'] },
    verdict: 'weak',
  },
  {
    when: 'the asked address is among its emails',
    asked: janeAtAcme,
    answer: { emails: ['jane@home.example', 'JANE.DOE@acme-robotics.example'] },
    verdict: 'same',
  },
  {
    when: 'the asked address belongs to a plainly different name',
    asked: janeAtAcme,
    accepted: [acceptedJane],
    answer: { emails: ['jane.doe@acme-robotics.example'], names: ['Omar Haddad'] },
    verdict: 'weak',
  },
  {
    when: 'only a shared mailbox was asked for, and it is there',
    asked: email('info@acme-robotics.example'),
    answer: { emails: ['info@acme-robotics.example'], names: ['Jane Doe'], nameScore: 0.9 },
    verdict: 'weak',
  },
  {
    when: 'the name score is high',
    asked: janeAtAcme,
    answer: { names: ['Jane Doe'], nameScore: 0.9 },
    verdict: 'same',
  },
  {
    when: 'the name score is that of jsmith and Jane Smith, which is also that of John Smith',
    asked: email('jsmith@acme-robotics.example'),
    answer: { names: ['Jane Smith'], nameScore: 0.75 },
    verdict: 'weak',
  },
  {
    when: 'the name score is high for a private address, which tells no company',
    asked: email('jane.doe@gmail.com'),
    answer: { names: ['Jane Doe'], nameScore: 0.95 },
    verdict: 'weak',
  },
  {
    when: 'the name score is high but the company is another',
    asked: janeAtAcme,
    answer: { names: ['Jane Doe'], nameScore: 0.95, companyDomains: ['northwind.example'] },
    verdict: 'weak',
  },
  {
    when: 'only an initial and the company fit',
    asked: email('jdoe@acme-robotics.example'),
    answer: { names: ['Jane Doe'], companyDomains: ['acme-robotics.example'] },
    verdict: 'weak',
  },
  {
    when: 'name and two employers are those of an accepted answer',
    asked: jane,
    accepted: [{ ...acceptedJane, traits: ['employer acme', 'employer northwind', 'school example'] }],
    answer: { names: ['Jane Doe'], traits: ['employer northwind', 'employer acme'] },
    verdict: 'same',
  },
  {
    when: 'name and two schools are those of an accepted answer',
    asked: jane,
    accepted: [{ ...acceptedJane, traits: ['school a', 'school b'] }],
    answer: { names: ['Jane Doe'], traits: ['school a', 'school b'] },
    verdict: 'weak',
  },
  {
    when: 'name and one employer are those of an accepted answer',
    asked: jane,
    accepted: [{ ...acceptedJane, traits: ['employer acme'] }],
    answer: { names: ['Jane Doe'], traits: ['employer acme'] },
    verdict: 'weak',
  },
  {
    when: 'two employers are those of an accepted answer and the name is another',
    asked: jane,
    accepted: [{ ...acceptedJane, traits: ['employer acme', 'employer northwind'] }],
    answer: { names: ['Omar Haddad'], traits: ['employer acme', 'employer northwind'] },
    verdict: 'different',
  },
  {
    when: 'the name score is low',
    asked: janeAtAcme,
    answer: { names: ['Jane Dorn'], nameScore: 0.69 },
    verdict: 'weak',
  },
  {
    when: 'the name score is high but the name contradicts',
    asked: email('j.doe@acme-robotics.example'),
    accepted: [acceptedJane],
    answer: { names: ['John Doe'], nameScore: 0.75 },
    verdict: 'different',
  },
  {
    when: 'a name score came without an address',
    asked: jane,
    answer: { names: ['Jane Doe'], nameScore: 0.99 },
    verdict: 'weak',
  },
  {
    when: 'handle and company fit',
    asked: janeAtAcme,
    answer: { names: ['Jane Doe'], companyDomains: ['www.acme-robotics.example'] },
    verdict: 'same',
  },
  {
    when: 'only the handle fits',
    asked: janeAtAcme,
    answer: { names: ['Jane Doe'], companyDomains: ['northwind.example'] },
    verdict: 'weak',
  },
  {
    when: 'only the company fits',
    asked: janeAtAcme,
    answer: { names: ['Omar Haddad'], companyDomains: ['acme-robotics.example'] },
    verdict: 'weak',
  },
  {
    when: 'the handle fits at a mail provider that is also the company',
    asked: email('jane.doe@gmail.com'),
    answer: { names: ['Jane Doe'], companyDomains: ['gmail.com'] },
    verdict: 'weak',
  },
  {
    when: 'an accepted work address fits name and company, where a colleague may have the name',
    asked: jane,
    accepted: [acceptedJane],
    answer: { names: ['Jane Doe'], companyDomains: ['acme-robotics.example'] },
    verdict: 'weak',
  },
  { when: 'only a name is there', asked: jane, answer: { names: ['Jane Doe'] }, verdict: 'weak' },
  { when: 'nothing is there', asked: jane, answer: {}, verdict: 'weak' },
  {
    when: 'the name contradicts accepted names',
    asked: jane,
    accepted: [acceptedJane],
    answer: { names: ['Omar Haddad'] },
    verdict: 'different',
  },
  {
    when: 'the name changed by marriage',
    asked: jane,
    accepted: [acceptedJane],
    answer: { names: ['Jane Smith'] },
    verdict: 'weak',
  },
  {
    when: 'an organization has the domain of the asked address',
    asked: janeAtAcme,
    answer: { about: 'organization', companyDomains: ['acme-robotics.example'] },
    verdict: 'same',
  },
  {
    when: 'an organization has the domain of a shared mailbox',
    asked: email('info@acme-robotics.example'),
    answer: { about: 'organization', companyDomains: ['acme-robotics.example'] },
    verdict: 'same',
  },
  {
    when: 'an organization has the name of an accepted company',
    asked: jane,
    accepted: [acceptedJane],
    answer: { about: 'organization', companies: ['ACME Robotics GmbH'] },
    verdict: 'same',
  },
  {
    when: 'an organization is another',
    asked: jane,
    accepted: [acceptedJane],
    answer: { about: 'organization', companies: ['Northwind'], companyDomains: ['northwind.example'] },
    verdict: 'weak',
  },
  {
    when: 'an accepted organization has the mailbox that the answer has',
    asked: jane,
    accepted: [
      fakeSubject({ about: 'organization', emails: ['omar@acme-robotics.example'], names: ['Omar Haddad'] }),
    ],
    answer: { names: ['Omar Haddad'], emails: ['omar@acme-robotics.example'] },
    verdict: 'weak',
  },
];

describe('judge', () => {
  it.each(ROWS)('says $verdict when $when', ({ asked, also = [], answer, accepted = [], verdict }) => {
    const judged = judge({ asked, also, accepted, subject: fakeSubject(answer), providerLabel: 'Apollo' });
    expect(judged.verdict).toBe(verdict);
    expect(judged.reasons[0]).toMatch(/\S/);
  });

  it('says in words what was asked and what came', () => {
    const subject = fakeSubject({ slugs: ['janedoe-2'] });
    expect(judge({ asked: jane, also: [], accepted: [], subject, providerLabel: 'Apollo' })).toEqual({
      verdict: 'different',
      reasons: ['Asked for jane-doe, Apollo answered about linkedin.com/in/janedoe-2'],
    });
  });
});
