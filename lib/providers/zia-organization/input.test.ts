import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked } from '@/lib/providers/fixture';
import type { Query } from '@/lib/providers/types';
import { readZiaInput } from '@/sandbox/zoho/zia-input.ts';
import { ziaOrganization } from '.';

const settings = { module: 'Accounts' } as const;
const linkedin = asked('https://www.linkedin.com/in/jane-doe');
const business = asked('jane.doe@acme-robotics.io');
const personal = asked('jane.doe@gmail.com');

const sent = (query: Query): unknown => JSON.parse(ziaOrganization.call(query, settings).body ?? '');
const enrich = (input: object) => ({ __zia_org_enrichment: [{ enrich_based_on: input }] });

describe('Zia organization', () => {
  it.each([
    ['a LinkedIn address', linkedin],
    ['a personal address', personal],
  ])('waits for a company while only %s is known', (_name, query) => {
    expect(ziaOrganization.missing(query, settings)).toEqual(['companyDomain']);
  });

  it.each<[string, Query, object]>([
    ['the domain of a business address', business, { website: 'acme-robotics.io' }],
    [
      'a business address among the other ones',
      { ...linkedin, also: [personal.identity, business.identity] },
      { website: 'acme-robotics.io' },
    ],
    ['a company by name', { ...linkedin, known: { company: 'Acme Robotics' } }, { name: 'Acme Robotics' }],
    [
      'name and domain',
      { ...linkedin, known: { company: 'Acme Robotics', companyDomain: 'acme.io' } },
      { name: 'Acme Robotics', website: 'acme.io' },
    ],
    [
      'the known domain rather than the address’s',
      { ...business, known: { companyDomain: 'acme.io' } },
      { website: 'acme.io' },
    ],
    [
      'the known company rather than an address that may be of a former one',
      { ...business, known: { company: 'Cobalt Ferry' } },
      { name: 'Cobalt Ferry' },
    ],
    [
      'the domain of a company whose name is not allowed',
      { ...linkedin, known: { company: '株式会社', companyDomain: 'acme.jp' } },
      { website: 'acme.jp' },
    ],
  ])('asks by %s', (_name, query, input) => {
    expect(ziaOrganization.missing(query, settings)).toEqual([]);
    expect(ziaOrganization.refuses?.(query, settings)).toBeUndefined();
    expect(sent(query)).toEqual(enrich(input));
  });

  it('says why it cannot ask about a company whose name is not in English letters', () => {
    const query = { ...linkedin, known: { company: '株式会社' } };
    expect(ziaOrganization.missing(query, settings)).toEqual([]);
    expect(ziaOrganization.refuses?.(query, settings)).toContain('"株式会社" is not written so');
  });

  it('is never refused by a Zoho that keeps every documented rule', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, (company, companyDomain) => {
        const query = { ...linkedin, known: { company, companyDomain } };
        fc.pre(ziaOrganization.refuses?.(query, settings) === undefined);
        expect(() => readZiaInput('organization', sent(query), false)).not.toThrow();
      }),
    );
  });
});
