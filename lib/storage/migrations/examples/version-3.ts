import { version2 } from './version-2';

/** Version 3: lists. Frozen like those before. */
export const version3 = {
  version: 3,
  stores: {
    ...version2.stores,
    lists: 'id, createdAt, state',
    listLines: 'listId',
    listItems: '[listId+key], [listId+state+group+place], key',
  },
  rows: {
    ...version2.rows,
    lists: [
      {
        id: 'l1',
        name: 'fair.csv',
        createdAt: '2026-03-10T12:00:00.000Z',
        state: 'done',
        counts: { waiting: 0, asking: 0, found: 1, 'not-found': 0, failed: 0, unknown: 0, stopped: 0 },
        credits: 3,
        lines: 1,
        unnamed: 0,
      },
    ],
    listLines: [
      {
        listId: 'l1',
        lines: [{ cells: ['in/jane-doe'], key: 'linkedin:jane-doe' }],
        delimiter: ',',
        byteOrderMark: false,
      },
    ],
    listItems: [
      {
        listId: 'l1',
        key: 'linkedin:jane-doe',
        identity: { kind: 'linkedin', slug: 'jane-doe' },
        place: 0,
        state: 'found',
        group: '',
        providers: { crustdata: 'found' },
        credits: 3,
      },
    ],
  },
};
