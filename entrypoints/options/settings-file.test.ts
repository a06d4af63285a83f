import { expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { exportSettings, importSettings } from './settings-file';

const NOW = new Date('2026-03-02T00:00:00Z');
const own = {
  ...DEFAULT_SETTINGS,
  keepAnswersDays: 7,
  neverLookUp: ['acme.example'],
  limits: { apollo: { daily: 20 } },
  crm: { ...DEFAULT_SETTINGS.crm, tags: ['fair'], owner: { id: '1', name: 'Sam Lee' } },
};

it('gives back what was exported, but for the owner of records', () => {
  const file = exportSettings(own, NOW);
  expect(file).toMatchObject({ name: 'facet-settings-2026-03-02.json', mimeType: 'application/json' });
  const { owner: _owner, ...crm } = own.crm;
  expect(importSettings(file.text)?.settings).toEqual({ ...own, crm });
  expect(importSettings(file.text)?.keys).toBeUndefined();
});

it('takes a file of before a setting existed, and leaves out what is no setting', () => {
  const text = JSON.stringify({
    facet: 'settings',
    version: 1,
    settings: { keepAnswersDays: 5, secrets: { apollo: 'canary' } },
  });
  const settings = importSettings(text)?.settings;
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, keepAnswersDays: 5 });
});

test.each([
  '',
  'no json',
  '{}',
  '{"facet":"zoho-mapping","version":1,"rules":{}}',
  '{"facet":"settings","version":2,"settings":{}}',
  '{"facet":"settings","version":1,"settings":{"keepAnswersDays":0}}',
])('refuses %j', (text) => {
  expect(importSettings(text)).toBeUndefined();
});
