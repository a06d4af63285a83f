import { expect, it } from 'vitest';
import configuration from '@/lib/providers/zia-people/fixtures/configuration.json';
import scopeMismatch from './fixtures/scope-mismatch.json';
import { readZiaConfiguration } from './zia-configuration';

const read = (status: number, body: unknown, kind: 'personal' | 'organization' = 'personal') =>
  readZiaConfiguration(
    { id: '1', status, headers: {}, body: body === '' ? '' : JSON.stringify(body), receivedAt: '' },
    kind,
    { label: 'Zia people', unavailable: 'Not here.' },
  );

it('says for which modules enrichment is set up', () => {
  expect(read(200, configuration)).toEqual({ note: 'Set up in Zoho for Leads.' });
  expect(read(200, configuration, 'organization')).toEqual({ note: 'Set up in Zoho for Leads.' });
});

it.each([
  ['nothing at all', 204, ''],
  [
    'only the other kind',
    200,
    { data_enrichment: [{ type: 'organization', status: true, module: { api_name: 'Leads' } }] },
  ],
  [
    'a configuration that is switched off',
    200,
    { data_enrichment: [{ type: 'personal', status: false, module: { api_name: 'Leads' } }] },
  ],
  ['an entry without a module', 200, { data_enrichment: [{ type: 'personal' }, null] }],
])('says how to set it up when there is %s', (_name, status, body) => {
  const { note, problem } = read(status, body);
  expect(problem).toBeUndefined();
  expect(note).toContain('Setup, Zia, Data Enrichment');
});

it('names the missing scope', () => {
  expect(read(401, scopeMismatch).problem).toMatchObject({
    kind: 'scope-missing',
    scopes: ['ZohoCRM.Zia.enrichment.READ'],
  });
});
