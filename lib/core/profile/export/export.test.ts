import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/lib/core/profile/fields';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import { mergeProfile } from '@/lib/core/profile/merge';
import type { Claim } from '@/lib/core/profile/claim';
import { csvCell, exportCsv } from './csv';
import { exportProfile } from './export';
import { exportJson } from './json';
import { exportVCard } from './vcard';

const EXPORTED_AT = '2026-03-01T10:00:00Z';

const profileOf = (claims: Claim[]) => mergeProfile({ claims, pins: {}, order: [] });

const jane = profileOf([
  fakeClaim('fullName', 'Jane Doe', { observedAt: '2025-05-12' }),
  fakeClaim('fullName', 'JANE DOE', { provider: 'apollo', confidence: 0.5 }),
  fakeClaim('jobTitle', 'VP, Sales; "EMEA"'),
  fakeClaim('company', 'Acme Robotics'),
  fakeClaim('workEmail', { address: 'jane@acme.example', status: 'verified' }),
  fakeClaim('personalEmail', { address: 'jane@home.example' }),
  fakeClaim('pastEmail', { address: 'jane@old.example' }),
  fakeClaim('phone', { number: '+1 202-555-0143', kind: 'mobile' }),
  fakeClaim('phone', { number: '+1 202-555-0199', doNotCall: true }, { pointer: '/phone/1' }),
  fakeClaim('location', 'Portland, Oregon'),
  fakeClaim('linkedin', 'https://www.linkedin.com/in/jane-doe'),
  fakeClaim('profiles', { network: 'other', url: 'javascript:alert(1)' }),
]);

/** A reader of RFC 4180, independent of the writer. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

/** Unfolds and unescapes the content lines of a vCard: property with parameters, value. */
const readVCard = (text: string): (readonly [string, string])[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      return [line.slice(0, colon), value] as const;
    });

describe('exportJson', () => {
  it('has the chosen value first and every source', () => {
    const exported: unknown = JSON.parse(exportJson(jane, EXPORTED_AT));
    expect(exported).toMatchObject({
      format: 'facet-profile-1',
      exportedAt: EXPORTED_AT,
      fields: {
        fullName: {
          label: 'Full name',
          chosenByUser: false,
          why: 'Both providers agree; newest 12 May 2025',
          values: [
            {
              value: 'Jane Doe',
              sources: [
                { provider: 'crustdata', value: 'Jane Doe', observedAt: '2025-05-12', pointer: '/fullName' },
                { provider: 'apollo', value: 'JANE DOE', confidence: 0.5 },
              ],
            },
          ],
        },
      },
    });
  });
});

describe('exportCsv', () => {
  it('has one column per field and reads back', () => {
    const [header = [], row = [], ...rest] = readCsv(exportCsv(jane));
    expect(rest).toEqual([]);
    expect(header).toEqual(Object.values(FIELDS).map(({ column }) => column));
    const cell = (label: string) => row[header.indexOf(label)];
    expect(row).toHaveLength(header.length);
    expect(cell('Full name')).toBe('Jane Doe');
    expect(cell('Job title')).toBe('VP, Sales; "EMEA"');
    expect(cell('Work email')).toBe('jane@acme.example (verified)');
    expect(cell('Phone')).toBe("'+1 202-555-0143 (mobile); +1 202-555-0199 (do not call)");
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['-1', "'-1"],
    ['+1', "'+1"],
    ['＝1', "'＝1"],
    ['\t=1', '"\'\t=1"'],
    ['a=1', 'a=1'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
  ])('writes %j as %j', (text, expected) => {
    expect(csvCell(text)).toBe(expected);
  });

  it('reads back any text, with an apostrophe before what would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[cell = ''] = []] = readCsv(`${csvCell(text)}\r\n`);
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('exportVCard', () => {
  it('has what one writes to and calls, and nothing else', () => {
    expect(readVCard(exportVCard(jane))).toEqual([
      ['BEGIN', 'VCARD'],
      ['VERSION', '4.0'],
      ['FN', 'Jane Doe'],
      ['N', 'Doe;Jane;;;'],
      ['TITLE', 'VP, Sales; "EMEA"'],
      ['ORG', 'Acme Robotics'],
      ['EMAIL;TYPE=work', 'jane@acme.example'],
      ['EMAIL;TYPE=home', 'jane@home.example'],
      ['TEL;TYPE=cell', '+1 202-555-0143'],
      ['ADR', ';;;Portland, Oregon;;;'],
      ['URL', 'https://www.linkedin.com/in/jane-doe'],
      ['END', 'VCARD'],
    ]);
  });

  it('has a name although nobody gives one', () => {
    expect(readVCard(exportVCard({}))).toContainEqual(['FN', 'Unknown']);
  });

  it('folds every line at 75 octets without cutting a character, and lets no text begin a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (headline) => {
        const card = exportVCard(profileOf([fakeClaim('headline', `Headline ${headline}\nTEL:1`)]));
        const lines = card.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(lines.some((line) => line.startsWith('TEL'))).toBe(false);
        const note = readVCard(card).find(([property]) => property === 'NOTE')?.[1];
        expect(note).toBe(
          `Headline ${headline}\nTEL:1`.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '),
        );
      }),
    );
  });
});

describe('exportProfile', () => {
  it.each([
    ['JSON', 'jane-doe.json', 'application/json'],
    ['CSV', 'jane-doe.csv', 'text/csv;charset=utf-8'],
    ['vCard', 'jane-doe.vcf', 'text/vcard;charset=utf-8'],
  ] as const)('names the %s file after the person', (format, name, mimeType) => {
    expect(exportProfile(jane, format, EXPORTED_AT)).toMatchObject({ name, mimeType });
    expect(exportProfile({}, format, EXPORTED_AT).name).toMatch(/^person\./);
  });
});
