import { describe, expect, it } from 'vitest';
import { isNearlySame, isSlipOfLongText } from './near';

describe('isNearlySame', () => {
  it.each([
    ['acme robotics', 'acme robotics', true],
    ['acme robotics', 'acme robotcs', true],
    ['acme robotics', 'acme roboitcs', true],
    ['acme robotics', 'acme roboticss', true],
    ['director sales', 'director slaes', true],
    ['ecole superieur ede vallon', 'ecole superieure de vallon', true],
    ['acme robotics', 'acme roboics labs', false],
    ['hall', 'hill', false],
    ['manager i', 'manager ii', false],
    ['building 14', 'building 15', false],
    ['acme robotics', 'acme foods', false],
    ['', 'a', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isNearlySame(one, other)).toBe(expected);
    expect(isNearlySame(other, one)).toBe(expected);
  });
});

describe('isSlipOfLongText', () => {
  it.each([
    ['university of northfield', 'university f northfield', true],
    ['technische universitat beispiielstadt', 'technische universitat beispielsadt', true],
    ['university of northfield', 'university of southfield', false],
    ['state college 14', 'state college 15', false],
    ['bath', 'bat', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isSlipOfLongText(one, other)).toBe(expected);
    expect(isSlipOfLongText(other, one)).toBe(expected);
  });
});
