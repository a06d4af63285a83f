import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZohoField } from './fields';
import { shapeValue } from './shape';

const field = (data_type: string, length?: number, options: readonly [string, string][] = []): ZohoField => ({
  api_name: 'Field',
  field_label: 'Field',
  data_type,
  ...(length === undefined ? {} : { length }),
  system_mandatory: false,
  visible: true,
  operation_type: { api_create: true, api_update: true },
  pick_list_values: options.map(([display_value, actual_value]) => ({ display_value, actual_value })),
});
const sources: readonly [string, string][] = [
  ['-None-', '-None-'],
  ['Houston', 'Houston Showroom'],
];

describe('shapeValue', () => {
  it.each<[ZohoField, string, boolean, unknown]>([
    [field('text', 100), 'VP,\n  Partner\tEngineering', true, { ok: true, value: 'VP, Partner Engineering' }],
    [field('text', 5), 'abcdefgh', true, { ok: true, value: 'abcde', note: 'cut to 5 characters' }],
    [field('text', 5), 'ab😀😀', true, { ok: true, value: 'ab😀', note: 'cut to 5 characters' }],
    [
      field('text', 5),
      'jane_doe',
      false,
      { ok: false, note: '"jane_doe" is longer than 5 characters, left out' },
    ],
    [field('text'), 'x'.repeat(999), true, { ok: true, value: 'x'.repeat(999) }],
    [field('textarea', 50), 'one\ntwo', true, { ok: true, value: 'one\ntwo' }],
    [field('email', 100), 'jane@acme.io', false, { ok: true, value: 'jane@acme.io' }],
    [field('email', 9), 'jane@acme.io', true, { ok: false, note: expect.stringContaining('longer than 9') }],
    [field('email', 99), 'jane at acme', false, { ok: false, note: expect.stringContaining('no email') }],
    [
      field('website', 12),
      'https://acme-robotics.io',
      true,
      { ok: false, note: expect.stringContaining('longer than 12') },
    ],
    [field('phone', 30), '+1 (202) 555-0143', false, { ok: true, value: '+1 (202) 555-0143' }],
    [
      field('phone', 255),
      '1'.repeat(31),
      false,
      { ok: false, note: expect.stringContaining('longer than 30') },
    ],
    [
      field('phone', 30),
      '020 7946 0018 / 19',
      false,
      { ok: false, note: expect.stringContaining('no phone number') },
    ],
    [field('phone', 30), 'call me', false, { ok: false, note: expect.stringContaining('no phone number') }],
    [field('picklist', 120, sources), 'houston', false, { ok: true, value: 'Houston Showroom' }],
    [
      field('picklist', 120, sources),
      'Industrial Automation',
      false,
      { ok: false, note: '"Industrial Automation" is not in the pick list, left out' },
    ],
    [
      field('picklist', 120, [
        ['USA', 'USA'],
        ['Deutschland', 'Deutschland'],
      ]),
      'United States',
      true,
      { ok: true, value: 'USA' },
    ],
    [
      field('picklist', 120, [
        ['USA', 'USA'],
        ['Deutschland', 'Deutschland'],
      ]),
      'Germany',
      true,
      { ok: true, value: 'Deutschland' },
    ],
    [
      field('picklist', 120, [['USA', 'USA']]),
      'France',
      true,
      { ok: false, note: '"France" is not in the pick list, left out' },
    ],
    [field('date'), '2021-06-01T00:00:00', false, { ok: true, value: '2021-06-01' }],
    [field('date'), '2021-02-30', false, { ok: false, note: expect.stringContaining('no date') }],
    [field('date'), '2021', false, { ok: false, note: expect.stringContaining('no date') }],
    [field('bigint', 18), '123456789012345678', false, { ok: true, value: '123456789012345678' }],
    [field('integer', 9), '412', false, { ok: true, value: 412 }],
    [field('integer', 9), '12,000', false, { ok: true, value: 12000 }],
    [field('integer', 9), '51-200', false, { ok: false, note: '"51-200" is no exact number, left out' }],
    [
      field('integer', 9),
      '1234567890',
      false,
      { ok: false, note: expect.stringContaining('more than 9 digits') },
    ],
    [field('currency', 16), '$48M', false, { ok: false, note: expect.stringContaining('no exact number') }],
    [field('currency', 16), '48000000', false, { ok: true, value: 48_000_000 }],
    [field('lookup', 100), 'Acme', true, { ok: false, note: expect.stringContaining('type lookup') }],
  ])('%# fits a text into a field', (given, text, isProse, expected) => {
    expect(shapeValue(given, text, isProse)).toEqual(expected);
  });

  it('never gives more than fits, and never half a character', () => {
    const types = fc.constantFrom('text', 'textarea', 'website', 'email', 'phone');
    fc.assert(
      fc.property(
        types,
        fc.integer({ min: 1, max: 40 }),
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        (type, length, text, isProse) => {
          const shaped = shapeValue(field(type, length), text, isProse);
          if (!shaped.ok) return;
          expect(String(shaped.value).length).toBeLessThanOrEqual(length);
          expect(String(shaped.value).isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('keeps what may not be cut whole or leaves it out', () => {
    const url = fc.nat().map((number) => `https://host-${number}.example`);
    const types = fc.constantFrom('text', 'website', 'email');
    fc.assert(
      fc.property(types, fc.integer({ min: 1, max: 40 }), url, (type, length, whole) => {
        const shaped = shapeValue(field(type, length), whole, false);
        if (shaped.ok) expect(shaped.value).toBe(whole);
      }),
    );
  });
});
