import { describe, expect, it } from 'vitest';
import type { Identity } from '@/lib/core/identity/types';
import { parseIdentity } from '@/lib/core/identity/parse';
import {
  historyEntry,
  renewEntries,
  searchHistory,
  sortHistory,
  type HistoryQuery,
  type HistorySort,
} from './history-index';

const identity = (text: string): Identity => {
  const parsed = parseIdentity(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.identity;
};

const entry = (id: string, name: string, about: string, openedAt: string, ...ties: string[]) =>
  historyEntry(
    {
      id,
      name,
      about,
      openedAt,
      createdAt: openedAt,
      pins: {},
      confirmed: [],
      ...(id === 'zoe' && { findBy: 'Zürich, Switzerland +41 44 668 18 00 Initech ETH Zürich' }),
    },
    ties.map(identity),
  );

const PEOPLE = [
  entry('zoe', 'Zoë Müller', 'CFO · Globex', '2026-03-10T08:00:00Z', 'zoe@globex.example'),
  entry('jane', 'Jane Doe', 'VP Sales · Acme', '2026-03-09T08:00:00Z', 'linkedin.com/in/jane-doe'),
  entry('hana', '山田 花子', '営業部長', '2026-01-01T08:00:00Z', 'hanako@acme.example'),
];

const ALL: HistoryQuery = { search: '', since: '', hasEmail: false };
const found = ({ sort = 'newest', ...query }: Partial<HistoryQuery & { sort: HistorySort }>) =>
  searchHistory(sortHistory(PEOPLE, sort), { ...ALL, ...query }).map(({ id }) => id);

describe('searchHistory', () => {
  it.each<[string, Parameters<typeof found>[0], string[]]>([
    ['everybody, newest first', {}, ['zoe', 'jane', 'hana']],
    ['by name without its dots', { search: 'zoe mull' }, ['zoe']],
    ['by role', { search: 'sales' }, ['jane']],
    ['by company and address', { search: 'acme' }, ['jane', 'hana']],
    ['by address with its signs', { search: 'hanako@acme' }, ['hana']],
    ['by slug', { search: 'jane-doe' }, ['jane']],
    ['by place', { search: 'zurich' }, ['zoe']],
    ['by phone as it is written', { search: '+41 44 668' }, ['zoe']],
    ['by a former employer', { search: 'initech' }, ['zoe']],
    ['by Japanese', { search: '花子' }, ['hana']],
    ['words in any order', { search: 'globex zoe' }, ['zoe']],
    ['nobody', { search: 'zoe acme' }, []],
    ['oldest first', { sort: 'oldest' }, ['hana', 'jane', 'zoe']],
    ['by name', { sort: 'name' }, ['jane', 'zoe', 'hana']],
    ['since a day', { since: '2026-03-01' }, ['zoe', 'jane']],
    ['with an email', { hasEmail: true }, ['zoe', 'hana']],
    ['of some people', { among: new Set(['jane']) }, ['jane']],
  ])('finds %s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

it('puts a person who was opened again first, under the new name', () => {
  const fresh = entry('hana', 'Hanako Yamada', '', '2026-03-11T08:00:00Z');
  expect(renewEntries(PEOPLE, [fresh]).map(({ name }) => name)).toEqual([
    'Hanako Yamada',
    'Zoë Müller',
    'Jane Doe',
  ]);
});
