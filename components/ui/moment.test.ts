import { describe, expect, it } from 'vitest';
import { ago, took } from './moment';

const NOW = Date.parse('2026-03-10T12:00:00Z');

describe('ago', () => {
  it.each([
    ['2026-03-10T12:00:05Z', 'just now'],
    ['2026-03-10T11:59:48Z', '12 s ago'],
    ['2026-03-10T11:57:00Z', '3 min ago'],
    ['2026-03-10T10:00:00Z', '2 h ago'],
    ['2026-03-09T11:00:00Z', '1 day ago'],
    ['2026-02-17T12:00:00Z', '3 weeks ago'],
    ['2025-12-10T12:00:00Z', '2 months ago'],
    ['2023-12-10T12:00:00Z', '2 years ago'],
  ])('%s is %s', (iso, expected) => {
    expect(ago(iso, NOW)).toBe(expected);
  });
});

describe('took', () => {
  it.each([
    ['2026-03-10T12:00:00.000Z', '2026-03-10T12:00:00.840Z', '0.8 s'],
    ['2026-03-10T12:00:00.000Z', '2026-03-10T12:01:05.000Z', '1 min 5 s'],
    ['2026-03-10T12:00:01.000Z', '2026-03-10T12:00:00.000Z', '0.0 s'],
  ])('%s to %s is %s', (start, end, expected) => {
    expect(took(start, end)).toBe(expected);
  });
});
