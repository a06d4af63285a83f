import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, withoutBrackets } from './text';

describe('foldText', () => {
  it.each([
    ['Crème Brûlée', 'creme brulee'],
    ['STRAẞE straße', 'strasse strasse'],
    ['İstanbul ışık', 'istanbul isik'],
    ['が か', 'が か'],
    ['한국', '한국'],
    ['ﬁrm', 'firm'],
    ['  a--b  ', 'a b'],
  ])('folds %s to %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('withoutBrackets', () => {
  it.each([
    ['Jane (Janie) Doe', 'Jane   Doe'],
    ['(unknown)', '(unknown)'],
  ])('reads %s as %s', (text, expected) => {
    expect(withoutBrackets(text)).toBe(expected);
  });
});
