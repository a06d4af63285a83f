import { expect, it } from 'vitest';
import type { ListRow } from '@/lib/storage/list-rows';
import { endedLists } from './ended';

const list = (id: string, details: Partial<ListRow>): ListRow => ({
  id,
  name: `${id}.csv`,
  createdAt: '2026-03-01T12:00:00.000Z',
  state: 'running',
  counts: { waiting: 2, asking: 0, found: 5, 'not-found': 1, failed: 0, unknown: 0, stopped: 0 },
  credits: 0,
  lines: 8,
  unnamed: 0,
  ...details,
});

it('tells of lists that are done or need the user, and of nothing the user did', () => {
  const stoppedBy = { provider: 'apollo', problem: { kind: 'no-credits', money: 'none' } } as const;
  const lists = [
    list('done', { state: 'done', counts: { ...list('', {}).counts, waiting: 0 } }),
    list('limit', { state: 'paused', stoppedBy }),
    list('paused', { state: 'paused' }),
    list('cancelled', { state: 'cancelled' }),
    list('running', {}),
    list('done-before', { state: 'done' }),
  ];
  const ran = ['done', 'limit', 'paused', 'cancelled', 'running'];
  expect(endedLists(ran, lists)).toEqual([
    { id: 'done', title: 'done.csv is done', message: '6 of 6 people, 5 found.' },
    {
      id: 'limit',
      title: 'limit.csv needs you',
      message: 'It paused after 6 of 8 people. Open Facet to see why, and press “Resume”.',
    },
  ]);
});
