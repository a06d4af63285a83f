import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { plainText } from './plain-text';

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['Zoë Åkerström', 'Zoë Åkerström'],
  ['نیک\u200Cنام', 'نیک\u200Cنام'],
  ['👩\u200D🔬 Dr. Doe', '👩\u200D🔬 Dr. Doe'],
  ['two\nlines', 'two\nlines'],
  ['Jane\u0000\u0007 Doe\u001B[31m', 'Jane   Doe [31m'],
  ['eod\u202Eenaj', 'eodenaj'],
  ['\u2067Jane\u2069 \u200EDoe', 'Jane Doe'],
  ['Ja\u200Bne\uFEFF', 'Jane'],
  ['Jane\u{E0041}\u{E0042}', 'Jane'],
])('reads %j as %j', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

it('caps without cutting a character in two', () => {
  expect(plainText('a'.repeat(20), 10)).toBe('a'.repeat(10));
  expect(plainText('aaa👩', 4)).toBe('aaa');
});

it('leaves no sign of direction and no control character in any text, and does nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text);
      expect(plain).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]|[^\P{Cc}\n\t]/u);
      expect(plainText(plain)).toBe(plain);
    }),
  );
});
