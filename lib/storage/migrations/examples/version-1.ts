/** Version 1 as it was released, and rows as it wrote them. Frozen: never changed, and never read from the present code. */
export const version1 = {
  version: 1,
  stores: {
    people: 'id, openedAt',
    identities: 'key, personId',
    answers: 'id, callId, personId',
    calls: 'id, personId, state',
    jobs: 'callId, nextPollAt, personId',
    lookups: 'personId',
    pushes: 'id, personId',
    requests: 'id, at',
    secrets: 'id',
    keys: 'id',
  },
  rows: {
    people: [
      {
        id: 'p1',
        createdAt: '2026-03-10T12:00:00.000Z',
        openedAt: '2026-03-10T12:00:00.000Z',
        name: 'Jane Doe',
        about: 'VP Sales · Acme Robotics',
        pins: {},
        confirmed: [],
      },
    ],
    identities: [
      { key: 'linkedin:jane-doe', personId: 'p1', identity: { kind: 'linkedin', slug: 'jane-doe' } },
    ],
    calls: [
      { id: 'found', state: 'answered', outcome: 'found', spent: 3 },
      { id: 'missed', state: 'answered', outcome: 'not-found', spent: 0 },
      { id: 'lost', state: 'unknown' },
      { id: 'refused', state: 'failed', problem: { kind: 'key-rejected', money: 'none' } },
      { id: 'unread', state: 'answered' },
      { id: 'apollo', provider: 'apollo', state: 'answered', outcome: 'found', spent: 1 },
    ].map((call) => ({
      provider: 'crustdata',
      personId: 'p1',
      identityKey: 'linkedin:jane-doe',
      question: { identity: { kind: 'linkedin', slug: 'jane-doe' }, also: [], known: {} },
      settings: {},
      price: 3,
      createdAt: '2026-03-10T12:00:00.000Z',
      ...call,
    })),
    jobs: [
      {
        callId: 'found',
        personId: 'p1',
        provider: 'zia-people',
        ticket: '7',
        attempt: 2,
        nextPollAt: '2026-03-10T12:00:05.000Z',
      },
    ],
    pushes: [
      { id: 'shown', personId: 'p1', state: 'prepared', createdAt: '2026-03-10T12:00:00.000Z', diff: {} },
      {
        id: 'made',
        personId: 'p1',
        state: 'done',
        createdAt: '2026-03-10T12:00:00.000Z',
        diff: { target: { module: 'Leads' } },
        receipt: { target: { module: 'Leads', recordId: '55' }, written: { Last_Name: 'Doe' } },
      },
    ],
  },
};
