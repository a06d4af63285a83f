import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, providerSettings, readSettings, watchSettings, writeSettings } from './settings';

beforeEach(() => fakeBrowser.reset());

it('starts with every provider on, right-click enriching, answers kept 30 days', async () => {
  const settings = await readSettings();
  expect(settings).toEqual({
    providers: {},
    limits: {},
    theme: 'system',
    contrast: 'system',
    language: 'system',
    singleKeys: true,
    crm: { mapping: {}, policy: {}, runsWorkflows: true, leadSource: '', tags: [], addsNote: false },
    strategy: 'all-at-once',
    providerOrder: [],
    needed: ['fullName', 'jobTitle', 'company', 'workEmail'],
    neededConfidence: 0.7,
    enrichOnRightClick: true,
    lockAfterMinutes: 15,
    keepAnswersDays: 30,
    deletePeopleDays: 30,
    neverLookUp: [],
  });
  expect(providerSettings(settings, 'apollo')).toEqual({ enabled: true, options: {} });
});

it('gives back what was written', async () => {
  const changed = {
    ...DEFAULT_SETTINGS,
    keepAnswersDays: 7,
    providers: { apollo: { enabled: false, options: { a: 1 } } },
  };
  await writeSettings(changed);
  expect(await readSettings()).toEqual(changed);
});

it('keeps what it cannot read aside instead of overwriting it', async () => {
  await fakeBrowser.storage.local.set({ settings: { keepAnswersDays: 'many' } });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await fakeBrowser.storage.local.get('settings.unreadable')).toEqual({
    'settings.unreadable': { keepAnswersDays: 'many' },
  });
});

it('tells a watcher now and after each change, until it stops', async () => {
  const seen: number[] = [];
  let heard = Promise.withResolvers<undefined>();
  const stop = watchSettings(({ keepAnswersDays }) => {
    seen.push(keepAnswersDays);
    heard.resolve(undefined);
  });
  await heard.promise;
  heard = Promise.withResolvers();
  await writeSettings({ ...DEFAULT_SETTINGS, keepAnswersDays: 5 });
  await heard.promise;
  stop();
  await writeSettings({ ...DEFAULT_SETTINGS, keepAnswersDays: 6 });
  expect(seen).toEqual([30, 5]);
});
