import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import schema from '@/public/managed-schema.json';
import { parsePolicy, readPolicy } from './policy';
import {
  creditLimits,
  DEFAULT_SETTINGS,
  providerSettings,
  readSettings,
  readyConnections,
  settingsSchema,
  writeSettings,
} from './settings';

beforeEach(() => fakeBrowser.reset());

/** One of every entry. */
const POLICY = {
  providers: ['apollo', 'zia-people'],
  limits: { apollo: { daily: 20 } },
  strategy: 'cheapest-first',
  keepAnswersDays: 90,
  deletePeopleDays: 60,
  enrichOnRightClick: false,
  lockAfterMinutes: 5,
  forbiddenFields: ['personalEmail', 'phone'],
  zohoDataCenter: 'eu',
  zohoMapping: { Leads: { jobTitle: 'Designation' } },
  gateways: { apollo: { baseUrl: 'https://gateway.acme.example/apollo', token: 'member-7' } },
} as const;

const install = (policy: object) => fakeBrowser.storage.managed.set({ ...policy });

it('nothing is settled without a policy, and where the browser refuses to tell', async () => {
  expect(await readPolicy()).toEqual({});
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it('the documented schema names every entry, and nothing else', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(parsePolicy(POLICY)).toSorted());
  expect(parsePolicy(POLICY)).toEqual(POLICY);
});

describe('a settled setting', () => {
  it('is in force over whatever the user chose', async () => {
    await writeSettings({
      ...DEFAULT_SETTINGS,
      keepAnswersDays: 7,
      limits: { apollo: { daily: 500, monthly: 900 }, crustdata: { daily: 3 } },
      providers: { crustdata: { enabled: true, options: {} } },
      crm: {
        ...DEFAULT_SETTINGS.crm,
        mapping: { Leads: { jobTitle: 'Title', company: 'Company' } },
      },
    });
    await install(POLICY);
    const settings = await readSettings();
    expect(settings).toMatchObject({
      strategy: 'cheapest-first',
      keepAnswersDays: 90,
      deletePeopleDays: 60,
      enrichOnRightClick: false,
      lockAfterMinutes: 5,
      crm: { mapping: { Leads: { jobTitle: 'Designation', company: 'Company' } } },
    });
    expect(creditLimits(settings, 'apollo')).toEqual({ daily: 20, monthly: 900 });
    expect(creditLimits(settings, 'crustdata')).toEqual({ daily: 3 });
    expect(providerSettings(settings, 'crustdata').enabled).toBe(false);
    expect(providerSettings(settings, 'apollo').enabled).toBe(true);
  });

  it('is changed neither by saving, nor by an import, nor by an edit of the storage', async () => {
    await install(POLICY);
    const wish = {
      ...DEFAULT_SETTINGS,
      strategy: 'all-at-once',
      keepAnswersDays: 1,
      enrichOnRightClick: true,
      lockAfterMinutes: 0,
      limits: { apollo: { daily: 1_000_000 } },
      providers: { crustdata: { enabled: true, options: {} } },
      crm: { ...DEFAULT_SETTINGS.crm, mapping: { Leads: { jobTitle: 'Title' } } },
      policy: { providers: ['crustdata'] },
    } as const;
    // As a message brings it, from the settings page or an imported file.
    await writeSettings(settingsSchema.parse(wish));
    const saved = await readSettings();
    await fakeBrowser.storage.local.set({ settings: wish });
    for (const settings of [saved, await readSettings()]) {
      expect(settings).toMatchObject({
        strategy: 'cheapest-first',
        keepAnswersDays: 90,
        enrichOnRightClick: false,
        lockAfterMinutes: 5,
        policy: POLICY,
      });
      expect(settings.crm.mapping.Leads).toMatchObject({ jobTitle: 'Designation' });
      expect(creditLimits(settings, 'apollo').daily).toBe(20);
      expect(providerSettings(settings, 'crustdata').enabled).toBe(false);
    }
  });

  it('leaves the user’s own choice as it was, for the day the policy goes', async () => {
    const own = {
      ...DEFAULT_SETTINGS,
      keepAnswersDays: 7,
      crm: { ...DEFAULT_SETTINGS.crm, mapping: { Leads: { jobTitle: 'Title', company: 'Company' } } },
    };
    await writeSettings(own);
    await install(POLICY);
    // Changes something else, starting from what is in force.
    await writeSettings({ ...(await readSettings()), theme: 'dark' });
    await fakeBrowser.storage.managed.clear();
    expect(await readSettings()).toEqual({ ...own, theme: 'dark' });
  });
});

it.each([
  ['a provider list that is none', { providers: 'apollo' }, 'providers'],
  ['a limit that is no number', { limits: { apollo: { daily: 'many' } } }, 'limits'],
  [
    'a gateway without encryption',
    { gateways: { apollo: { baseUrl: 'http://gateway.acme.example' } } },
    'gateways',
  ],
  ['an entry with a slip in its name', { provider: ['apollo'] }, 'provider'],
])('%s allows nobody to be asked, and is named', async (_what, mistake, name) => {
  await install({ ...mistake, keepAnswersDays: 90 });
  const settings = await readSettings();
  expect(settings.policy?.unreadable).toEqual([name]);
  expect(settings.keepAnswersDays).toBe(90);
  expect(providerSettings(settings, 'apollo').enabled).toBe(false);
});

it('a gateway stands in for a key', async () => {
  const ids = ['apollo', 'crustdata', 'hunter'] as const;
  expect(readyConnections(ids, ['crustdata'], DEFAULT_SETTINGS)).toEqual(new Set(['crustdata']));
  await install(POLICY);
  expect(readyConnections(ids, ['crustdata'], await readSettings())).toEqual(
    new Set(['apollo', 'crustdata']),
  );
});
