import { describe, expect, it } from 'vitest';
import { datePart, instantOf, overlaps } from './date';

describe('datePart', () => {
  it.each([
    ['2021', '2021'],
    ['2021-06', '2021-06'],
    ['2021-06-01T00:00:00', '2021-06-01'],
    ['2021-13', undefined],
    ['20211', undefined],
    ['June 2021', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (text, expected) => {
    expect(datePart(text)).toBe(expected);
  });
});

describe('instantOf', () => {
  it('takes a time without zone as UTC', () => {
    expect(instantOf('2026-02-11T12:27:08.315174')).toBe(Date.UTC(2026, 1, 11, 12, 27, 8, 315));
    expect(instantOf('2026-02-11T12:27:08+02:00')).toBe(Date.UTC(2026, 1, 11, 10, 27, 8));
    expect(instantOf('2026')).toBe(Date.UTC(2026, 0, 1));
  });

  it('is not a number when the text is no date', () => {
    expect(instantOf('soon')).toBeNaN();
  });
});

describe('overlaps', () => {
  it.each([
    [{ start: '2018', end: '2020' }, { start: '2020-06' }, true],
    [{ start: '2018', end: '2020-05' }, { start: '2020-06' }, false],
    [{ start: '2018' }, { start: '2020' }, true],
    [{ end: '2019' }, { start: '2020' }, false],
    [{}, { start: '2020', end: '2021' }, true],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });
});
