import { version1 } from './version-1';

/** Version 2: budgets, batches, paces. Frozen like version 1, on which it stands. */
export const version2 = {
  version: 2,
  stores: {
    ...version1.stores,
    calls: 'id, personId, state, batchId',
    batches: 'id',
    endings: 'callId',
    spending: 'id, day',
    paces: 'key',
    balances: 'provider',
  },
  rows: {
    ...version1.rows,
    calls: version1.rows.calls.map((call) => ({ ...call, day: '2026-03-10' })),
    jobs: version1.rows.jobs.map((job) => ({ ...job, missed: 0, createdAt: '2026-03-10T12:00:05.000Z' })),
    endings: [{ callId: 'unread' }],
    spending: [
      { id: 'apollo 2026-03-10', provider: 'apollo', day: '2026-03-10', credits: 1 },
      { id: 'crustdata 2026-03-10', provider: 'crustdata', day: '2026-03-10', credits: 9 },
    ],
    balances: [{ provider: 'apollo', credits: 957, at: '2026-03-10T12:00:00.000Z' }],
  },
};
