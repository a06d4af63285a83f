import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked } from '@/lib/providers/fixture';
import { readZiaInput } from '@/sandbox/zoho/zia-input.ts';
import { ziaPeople } from '.';
import { ziaPeopleInput } from './input';

const jane = asked('https://www.linkedin.com/in/jane-doe');
const email = asked('jane.doe@acme-robotics.io');

describe('ziaPeopleInput', () => {
  it('sends all that is known, in the shapes of the documented sample', () => {
    const query = {
      identity: jane.identity,
      also: [email.identity],
      known: { fullName: 'Jane Doe', company: 'Acme Robotics', companyDomain: 'acme-robotics.io' },
    };
    expect(ziaPeopleInput(query)).toEqual({
      email: 'jane.doe@acme-robotics.io',
      social: { linkedin: 'linkedin.com/in/jane-doe' },
      name: 'Jane Doe',
      company: { name: 'Acme Robotics', website: 'acme-robotics.io' },
    });
    expect(ziaPeople.call(query, { module: 'Leads' }).personal).toEqual([
      'email',
      'linkedin',
      'name',
      'company',
    ]);
  });

  it.each([
    ['a name without a company', { fullName: 'Jane Doe' }],
    ['a company without a name', { company: 'Acme Robotics' }],
    ['a name that is not English', { fullName: '山田花子', company: 'Acme Robotics' }],
    ['a name of two letters', { fullName: 'Li', company: 'Acme Robotics' }],
    ['a company that is not English', { fullName: 'Jane Doe', company: 'Üåß' }],
  ])('leaves out %s and asks with the rest', (_name, known) => {
    expect(ziaPeopleInput({ ...jane, known })).toEqual({ social: { linkedin: 'linkedin.com/in/jane-doe' } });
  });

  it('sends a name with the website when the company’s own name is not allowed', () => {
    const known = { fullName: 'Jane Doe', company: '株式会社', companyDomain: 'acme.jp' };
    expect(ziaPeopleInput({ ...email, known })).toMatchObject({
      name: 'Jane Doe',
      company: { website: 'acme.jp' },
    });
  });

  it('says in words when the rules leave nothing', () => {
    const nothing = { ...jane, identity: { kind: 'email', address: 'é' } } as never;
    expect(ziaPeople.refuses?.(nothing, { module: 'Leads' })).toContain('English letters');
    expect(ziaPeople.refuses?.(jane, { module: 'Leads' })).toBeUndefined();
  });

  it('never names a record, so that a look-up writes nothing', () => {
    const { path, body } = ziaPeople.call(jane, { module: 'Contacts' });
    expect(`${path}${body}`).not.toContain('record_id');
  });

  it('is never refused by a Zoho that keeps every documented rule', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), { nil: undefined });
    const known = fc
      .record({ fullName: text, company: text, companyDomain: text })
      .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
    fc.assert(
      fc.property(fc.constantFrom(jane, email), known, (question, values) => {
        const { body } = ziaPeople.call({ ...question, known: values }, { module: 'Leads' });
        expect(() => readZiaInput('people', JSON.parse(body ?? ''), false)).not.toThrow();
      }),
    );
  });
});
