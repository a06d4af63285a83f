import { expect, it } from 'vitest';
import { splitName } from './names';

it.each([
  ['Jane Doe', { first: 'Jane', last: 'Doe' }],
  ['Jane Mary Doe', { first: 'Jane Mary', last: 'Doe' }],
  ['Ada van der Berg', { first: 'Ada', last: 'van der Berg' }],
  ['Cher', { last: 'Cher' }],
  ['  ', {}],
  ['jane doe', { first: 'jane', last: 'doe' }],
  ['山田 花子', { first: '山田', last: '花子' }],
])('"%s"', (fullName, expected) => {
  expect(splitName(fullName)).toEqual(expected);
});
