import { version3 } from './version-3';

/** Version 4: pushes are found by keys. Frozen like those before. */
export const version4 = {
  version: 4,
  stores: {
    ...version3.stores,
    pushes: 'id, personId, state, *keys',
    crmFields: 'module',
    crmStandings: 'personId',
  },
  rows: {
    ...version3.rows,
    pushes: version3.rows.pushes
      .filter(({ state }) => state !== 'prepared')
      .map((push) => ({
        ...push,
        keys: [],
        matches: [],
        diff: { identifiers: [], runsWorkflows: true, ...push.diff },
        receipt: { labels: {}, runsWorkflows: true, ...push.receipt },
      })),
    crmFields: [{ module: 'Leads', fields: [], fetchedAt: '2026-03-10T12:00:00.000Z' }],
  },
};
