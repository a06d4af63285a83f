import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { HttpCall } from '@/lib/http/types';
import { Database } from '@/lib/storage/database';
import { readZohoAccount as storedAccount } from '@/lib/storage/zoho-account';
import { createBench } from '@/sandbox/zoho/test-bench.ts';
import org from './fixtures/zoho-org.json';
import { forgetZohoAccount, readZohoAccount } from './zoho-account';

it('reads organisation, edition, user, modules, Zia and the fields; the domain is not the organisation’s other number', async () => {
  const bench = createBench();
  const database = new Database('account');
  const send = async ({ method, path }: HttpCall) => {
    const { status, text } = await bench.call(method, path);
    return { ok: true as const, answer: { id: '1', status, headers: {}, body: text, receivedAt: '' } };
  };
  await readZohoAccount(send, database, 'eu');
  expect(await storedAccount()).toEqual({
    dataCenter: 'eu',
    organization: org.org[0]?.company_name,
    domainName: org.org[0]?.domain_name,
    edition: 'enterprise',
    user: 'Robin Example',
    userId: '5550000000411001',
    modules: ['Leads', 'Contacts', 'Accounts'],
    zia: { people: ['Leads', 'Contacts'], organization: ['Leads', 'Contacts', 'Accounts'] },
  });
  expect(await database.crmFields.toCollection().primaryKeys()).toEqual([
    'Accounts',
    'Contacts',
    'Contacts layouts',
    'Leads',
    'Leads layouts',
  ]);
  expect((await database.crmFields.get('Leads layouts'))?.fields).toEqual(['Company', 'Last_Name']);

  // Nothing but what it could read: a refusal is no error of connecting.
  bench.clock.now += 11 * 60_000;
  bench.zoho.settings.missingScopes = ['ZohoCRM.org.READ', 'ZohoCRM.Zia.enrichment.READ'];
  await readZohoAccount(send, database, 'eu');
  expect(await storedAccount()).toMatchObject({ dataCenter: 'eu', user: 'Robin Example' });
  expect(await storedAccount()).not.toHaveProperty('zia');

  await forgetZohoAccount(database);
  expect(await storedAccount()).toBeUndefined();
  expect(await database.crmFields.count()).toBe(0);
});
