import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './fields.ts';
import { defaultSettings } from './settings.ts';
import { whyInvalid } from './values.ts';

function check(name: string, value: unknown) {
  const field = fieldsOf(defaultSettings(), 'Leads').find((candidate) => candidate.api_name === name);
  if (!field) throw new Error(`No field ${name}`);
  return whyInvalid(field, value);
}

describe('whyInvalid', () => {
  it.each([
    ['Last_Name', 'Q'.repeat(80)],
    ['Email', 'a.b+c@d-e.co.uk'],
    ['Phone', '+49 (30) 901820-0, 12;3#'],
    ['Website', 'juniper-foundry.com'],
    ['Website', 'https://www.juniper-foundry.com/team?a=1'],
    ['No_of_Employees', 412],
    ['Annual_Revenue', 48_000_000.5],
    ['Email_Opt_Out', false],
    ['Industry', 'A value that no list has'],
    ['Description', 'x'.repeat(32_000)],
    ['Tag', [{ name: 'Facet' }]],
  ])('takes for %s %o', (name, value) => {
    expect(check(name, value)).toBeUndefined();
  });

  it.each([
    ['Last_Name', 'Q'.repeat(81), { maximum_length: 80 }],
    ['Last_Name', 7, { expected_data_type: 'text' }],
    ['Twitter', 't'.repeat(51), { maximum_length: 50 }],
    ['Description', 'x'.repeat(32_001), { maximum_length: 32_000 }],
    ['Email', 'marisol', { expected_data_type: 'email' }],
    ['Email', 'a@b.c', { expected_data_type: 'email' }],
    ['Email', `a@b.${'c'.repeat(23)}`, { expected_data_type: 'email' }],
    ['Email', `${'a'.repeat(96)}@b.io`, { maximum_length: 100 }],
    ['Phone', '+49/30', { expected_data_type: 'phone' }],
    ['Phone', '1'.repeat(31), { maximum_length: 30 }],
    ['Website', 'no website', { expected_data_type: 'website' }],
    ['No_of_Employees', '412', { expected_data_type: 'integer' }],
    ['No_of_Employees', 4.5, { expected_data_type: 'integer' }],
    ['No_of_Employees', 1_000_000_000, { maximum_length: 9 }],
    ['Annual_Revenue', '$48M', { expected_data_type: 'currency' }],
    ['Annual_Revenue', 1e16, { maximum_length: 16 }],
    ['Email_Opt_Out', 'false', { expected_data_type: 'boolean' }],
    ['Owner', '5550000000411001', { expected_data_type: 'ownerlookup' }],
    ['Tag', 'Facet', { expected_data_type: 'jsonarray' }],
  ])('refuses for %s %o', (name, value, details) => {
    expect(check(name, value)).toEqual(details);
  });

  it('takes text exactly up to the length of its field', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(check('First_Name', text) === undefined).toBe(text.length <= 40);
      }),
    );
  });
});
