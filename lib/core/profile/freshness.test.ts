import { describe, expect, it } from 'vitest';
import { fakeClaim } from './fixtures';
import { isOld } from './freshness';

const NOW = Date.parse('2026-03-10T12:00:00Z');

describe('isOld', () => {
  it.each([
    ['a date of last month', ['2026-02-10'], false],
    ['a date of two years ago', ['2024-03-01T10:00:00Z'], true],
    ['an old and a new one', ['2020-01-01', '2026-01-01'], false],
    ['no date of any vendor', [undefined], false],
    ['a text that is no date', ['long ago'], false],
  ])('%s: %s', (_, dates, expected) => {
    const claims = dates.map((observedAt) =>
      fakeClaim('jobTitle', 'CEO', observedAt === undefined ? {} : { observedAt }),
    );
    expect(isOld(claims, NOW)).toBe(expected);
  });

  it('calls no name old', () => {
    expect(isOld([fakeClaim('fullName', 'Jane Doe', { observedAt: '2015-01-01' })], NOW)).toBe(false);
  });
});
