import { test } from 'vitest';
import { parseIdentity } from '@/lib/core/identity/parse';
import { historyEntry, searchHistory, sortHistory, type HistoryQuery } from '@/lib/state/history-index';

/**
 * What History computes with each letter typed, with 100,000 people in it. The floor is a look at every person's text for one word, which
 * nobody can avoid; the ratio to it counts, and the goal that a search answers within 100 ms.
 */
const identities = (...texts: string[]) =>
  texts.map(parseIdentity).flatMap((parsed) => (parsed.ok ? parsed.identity : []));

const COMPANIES = [
  'Acme Robotics',
  'Globex',
  'Juniper Foundry',
  'Cobalt Ferry',
  'Initech',
  'Tidewater Guild',
];
const entries = Array.from({ length: 100_000 }, (_, index) => {
  const at = new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString();
  const company = COMPANIES[index % COMPANIES.length] ?? '';
  return historyEntry(
    {
      id: String(index),
      name: `Person ${index.toString(36)} Müller`,
      about: `Engineer · ${company}`,
      openedAt: at,
      createdAt: at,
      pins: {},
      confirmed: [],
    },
    identities(`linkedin.com/in/person-${index}`, `person.${index}@company-${index % 977}.example`),
  );
});
const all: HistoryQuery = { search: '', since: '', hasEmail: false };

test('a search among 100,000 people', async ({ bench }) => {
  await bench.compare(
    bench('floor: one word in every text', () => {
      let found = 0;
      for (const { text } of entries) if (text.includes('foundry')) found += 1;
      if (found === 0) throw new Error('nobody');
    }),
    bench('one word', () => {
      searchHistory(entries, { ...all, search: 'foundry' });
    }),
    bench('two words, a filter and a period', () => {
      searchHistory(entries, { ...all, search: 'juni found', hasEmail: true, since: '2025-12-01' });
    }),
    bench('nobody', () => {
      searchHistory(entries, { ...all, search: 'zzzz' });
    }),
    bench('everybody by name, once for each order chosen', () => {
      sortHistory(entries, 'name');
    }),
  );
});
