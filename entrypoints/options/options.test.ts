import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStore } from 'zustand/vanilla';
import type { SettingsState } from '@/lib/state/settings-store';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '@/lib/storage/settings';
import { exportRequests } from './export-requests';
import { saveInTurn } from './save-in-turn';

beforeEach(() => fakeBrowser.reset());

/** Writes whole settings as the worker does. */
function fakeStore(change: (state: SettingsState) => SettingsState['change']) {
  return createStore<SettingsState>((_set, get) => ({
    settings: DEFAULT_SETTINGS,
    hints: {},
    zohoAccount: undefined,
    crmFields: {},
    spending: [],
    requests: [],
    setEnabled: () => Promise.resolve(),
    setOption: () => Promise.resolve(),
    setLimit: () => Promise.resolve(),
    setPrice: () => Promise.resolve(),
    change: (patch) => change(get())(patch),
  }));
}

test('two changes at once are both kept, and so is what another tab stored before', async () => {
  await writeSettings({ ...DEFAULT_SETTINGS, providers: { apollo: { enabled: false, options: {} } } });
  const store = fakeStore(
    ({ settings }) =>
      (patch) =>
        writeSettings({ ...settings, ...patch }),
  );
  const save = saveInTurn(store);
  await Promise.all([
    save(({ change }) => change({ keepAnswersDays: 7 })),
    save(({ change }) => change({ enrichOnRightClick: false })),
  ]);
  const expected = {
    ...DEFAULT_SETTINGS,
    providers: { apollo: { enabled: false, options: {} } },
    keepAnswersDays: 7,
    enrichOnRightClick: false,
  };
  expect(await readSettings()).toEqual(expected);
  expect(store.getState().settings).toEqual(expected);
});

test('a change that failed is told, and the next one is stored all the same', async () => {
  let failing = true;
  const store = fakeStore(({ settings }) => async (patch) => {
    if (failing) throw new Error('The worker did not answer.');
    await writeSettings({ ...settings, ...patch });
  });
  const save = saveInTurn(store);
  await expect(save(({ change }) => change({ keepAnswersDays: 7 }))).rejects.toThrow('did not answer');
  failing = false;
  await save(({ change }) => change({ keepAnswersDays: 8 }));
  expect((await readSettings()).keepAnswersDays).toBe(8);
});

test('requests are exported one a line', () => {
  const request = { at: '2026-03-01T10:00:00.000Z', method: 'POST', host: 'api.apollo.io', credits: 1 };
  const file = exportRequests(
    [
      { ...request, id: '1', purpose: 'Match, a person', personal: ['email', 'name'], status: '200' },
      { ...request, id: '2', purpose: 'Match, a person', personal: [], credits: 0, status: 'network' },
    ],
    new Date('2026-03-02T00:00:00Z'),
  );
  expect(file).toEqual({
    name: 'facet-requests-2026-03-02.csv',
    mimeType: 'text/csv',
    text: [
      'Time,Host,Purpose,Personal fields sent,Credits,Status',
      '2026-03-01T10:00:00.000Z,api.apollo.io,"Match, a person","email; name",1,200',
      '2026-03-01T10:00:00.000Z,api.apollo.io,"Match, a person",,0,network',
      '',
    ].join('\r\n'),
  });
});
