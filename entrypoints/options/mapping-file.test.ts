import { expect, it } from 'vitest';
import { DEFAULT_RULES, type CrmRules } from '@/lib/crm/types';
import { exportMapping, importMapping } from './mapping-file';

const RULES: CrmRules = {
  ...DEFAULT_RULES,
  mapping: { Leads: { headline: 'Headline__c', summary: '' } },
  policy: { Leads: { Designation: 'Overwrite' } },
  tags: ['facet'],
  owner: { id: '1', name: 'Robin Example' },
};
const known = {
  Leads: new Set(['Headline__c', 'Designation']),
  Contacts: new Set<string>(),
  Accounts: new Set<string>(),
};
const file = exportMapping(RULES, new Date('2026-03-10T12:00:00Z'));

it('comes back as it was, but for the owner', () => {
  expect(file.name).toBe('facet-zoho-mapping-2026-03-10.json');
  const { owner: _owner, ...rest } = RULES;
  expect(importMapping(file.text, known)).toEqual({
    rules: {
      ...rest,
      mapping: { ...RULES.mapping, Contacts: {}, Accounts: {} },
      policy: { ...RULES.policy, Contacts: {}, Accounts: {} },
    },
    leftOut: 0,
  });
});

it('leaves out fields that this Zoho does not have, and says how many', () => {
  const other = { ...known, Leads: new Set(['Designation']) };
  const read = importMapping(file.text, other);
  expect(read?.leftOut).toBe(1);
  expect(read?.rules.mapping.Leads).toEqual({ summary: '' });
});

it.each(['', '[]', '{"facet":"settings"}', '{"facet":"zoho-mapping","version":2,"rules":{}}'])(
  'refuses %j',
  (text) => {
    expect(importMapping(text, known)).toBeUndefined();
  },
);
