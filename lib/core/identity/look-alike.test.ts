import { expect, test } from 'vitest';
import { hasLookAlikeLetters } from './look-alike';

test.each([
  ['jane.doe@acme-robotics.io', false],
  ['jürgen@müller.example', false],
  ['иванов@пример.рф', false],
  ['zoë-åkerström', false],
  ['νίκος', false],
  ['山田太郎', false],
  ['yıldız@acme.example', false],
  ['jаne@acme.example', true], // Cyrillic а
  ['jane@аcme.example', true],
  ['jane@асе.com', true], // all of it Cyrillic
  ['jane@xn--pple-43d.com', true],
  ['jane@acme.xn--p1ai', true],
  ['jane-dοe', true], // Greek ο
  ['ɡoogle@acme.example', true],
])('%s has letters that pose as others: %s', (text, expected) => {
  expect(hasLookAlikeLetters(text)).toBe(expected);
});
