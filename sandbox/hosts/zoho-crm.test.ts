import { describe, expect, it } from 'vitest';
import tooMany from '../fixtures/zoho-429.json' with { type: 'json' };
import currentUser from '../fixtures/zoho-current-user.json' with { type: 'json' };
import invalidToken from '../fixtures/zoho-invalid-token.json' with { type: 'json' };
import moduleError from '../fixtures/zoho-module-error.json' with { type: 'json' };
import modules from '../fixtures/zoho-modules.json' with { type: 'json' };
import noPermission from '../fixtures/zoho-no-permission.json' with { type: 'json' };
import organization from '../fixtures/zoho-org.json' with { type: 'json' };
import scopeMismatch from '../fixtures/zoho-scope-mismatch.json' with { type: 'json' };
import leadsFields from '../zoho/fields-leads.json' with { type: 'json' };
import { createBench, shapeOf } from '../zoho/test-bench.ts';

const DATA = { data: [{ Last_Name: 'Quenby' }] };

describe('authorization', () => {
  it.each([
    ['Bearer', (token: string) => `Bearer ${token}`],
    ['no space', (token: string) => `Zoho-oauthtoken${token}`],
    ['another token', () => 'Zoho-oauthtoken 1000.x.y'],
    ['nothing', () => 'Zoho-oauthtoken '],
  ])('refuses %s with 401', async (_case, header) => {
    const bench = createBench();
    const authorization = header(await bench.accessToken());
    const answer = await bench.call('GET', '/crm/v7/org', { headers: { authorization } });
    expect(answer).toMatchObject({ status: 401, json: invalidToken });
  });

  it('refuses a request without a token', async () => {
    const response = await createBench().crm.request('https://www.zohoapis.com/crm/v7/org');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'AUTHENTICATION_FAILURE' });
  });

  it('refuses a token of another data centre, and one that is an hour old', async () => {
    const bench = createBench();
    const headers = { authorization: `Zoho-oauthtoken ${await bench.accessToken('us')}` };
    expect((await bench.call('GET', '/crm/v7/org', { headers, location: 'eu' })).status).toBe(401);
    expect((await bench.call('GET', '/crm/v7/org', { headers })).status).toBe(200);
    bench.clock.now += 3600_000;
    expect((await bench.call('GET', '/crm/v7/org', { headers })).status).toBe(401);
  });

  it('reads the data centre from the Host header, port and all', async () => {
    const bench = createBench();
    const authorization = `Zoho-oauthtoken ${await bench.accessToken('jp')}`;
    const response = await bench.crm.request('https://localhost:9443/crm/v7/org', {
      headers: { authorization, host: 'www.zohoapis.jp:9443' },
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['GET', '/crm/v7/org', 'ZohoCRM.org.READ'],
    ['GET', '/crm/v7/users?type=CurrentUser', 'ZohoCRM.users.READ'],
    ['GET', '/crm/v7/settings/modules', 'ZohoCRM.settings.modules.READ'],
    ['GET', '/crm/v7/settings/fields?module=Leads', 'ZohoCRM.settings.fields.READ'],
    ['GET', '/crm/v7/settings/zia/data_enrichment', 'ZohoCRM.Zia.enrichment.READ'],
    ['GET', '/crm/v7/Leads/1', 'ZohoCRM.modules.leads.READ'],
    ['GET', '/crm/v7/Leads/search?word=ab', 'ZohoCRM.modules.leads.READ'],
    ['GET', '/crm/v7/Leads/search?word=ab', 'ZohoSearch.securesearch.READ'],
    ['POST', '/crm/v7/coql', 'ZohoCRM.coql.READ'],
    ['DELETE', '/crm/v7/Leads/1', 'ZohoCRM.modules.leads.DELETE'],
    ['POST', '/crm/v7/__zia_people_enrichment?module=Leads', 'ZohoCRM.settings.intelligence.CREATE'],
    ['GET', '/crm/v7/__zia_people_enrichment', 'ZohoCRM.settings.intelligence.READ'],
    ['GET', '/crm/v7/__zia_org_enrichment/1', 'ZohoCRM.settings.intelligence.READ'],
  ])('%s %s needs %s', async (method, path, scope) => {
    const bench = createBench({ missingScopes: [scope] });
    const body = method === 'POST' ? { body: {} } : {};
    expect(await bench.call(method, path, body)).toMatchObject({ status: 401, json: scopeMismatch });
    bench.zoho.settings.missingScopes = [];
    expect((await bench.call(method, path, body)).status).not.toBe(401);
  });

  it.each([
    ['POST', '/crm/v7/Leads', ['CREATE', 'WRITE']],
    ['POST', '/crm/v7/Leads/upsert', ['CREATE', 'WRITE']],
    ['PUT', '/crm/v7/Leads', ['UPDATE', 'WRITE']],
  ])('%s %s needs any one of %s', async (method, path, operations) => {
    const scopes = operations.map((operation) => `ZohoCRM.modules.leads.${operation}`);
    const bench = createBench({ missingScopes: scopes });
    expect((await bench.call(method, path, { body: DATA })).status).toBe(401);
    bench.zoho.settings.missingScopes = scopes.slice(1);
    expect((await bench.call(method, path, { body: DATA })).status).not.toBe(401);
  });

  it.each([
    ['GET', '/crm/v7/Leads/1', 'Crm_Implied_View_Leads'],
    ['GET', '/crm/v7/Leads/search?word=ab', 'Crm_Implied_View_Leads'],
    ['POST', '/crm/v7/Leads', 'Crm_Implied_Create_Leads'],
    ['POST', '/crm/v7/Leads/upsert', 'Crm_Implied_Create_Leads'],
    ['POST', '/crm/v7/Leads/upsert', 'Crm_Implied_Edit_Leads'],
    ['PUT', '/crm/v7/Leads/1', 'Crm_Implied_Edit_Leads'],
    ['DELETE', '/crm/v7/Leads/1', 'Crm_Implied_Delete_Leads'],
  ])('%s %s needs the permission %s', async (method, path, permission) => {
    const bench = createBench({ deniedPermissions: [permission] });
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: DATA };
    const answer = await bench.call(method, path, body);
    expect(answer).toMatchObject({
      status: 403,
      json: { ...noPermission, details: { permissions: [permission] } },
    });
    expect(bench.zoho.records('Leads')).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['GET', '/crm/v7/Nope/1', 400, moduleError],
    ['POST', '/crm/v7/Nope/upsert', 400, moduleError],
    ['PATCH', '/crm/v7/Nope', 400, moduleError],
    ['PATCH', '/crm/v7/Leads', 400, { code: 'INVALID_REQUEST_METHOD' }],
    ['GET', '/crm/v7/settings/nope', 404, { code: 'INVALID_URL_PATTERN' }],
    ['GET', '/crm/v99/Leads/1', 404, { code: 'INVALID_URL_PATTERN' }],
    ['GET', '/crm/v7/Leads/1/2/3', 404, { code: 'INVALID_URL_PATTERN' }],
    ['GET', '/crm/v7/Leads/abc', 400, { code: 'INVALID_DATA' }],
    ['GET', '/crm/v7/settings/fields', 400, { code: 'REQUIRED_PARAM_MISSING' }],
    ['GET', '/crm/v7/settings/fields?module=Nope', 400, moduleError],
  ])('%s %s answers %i', async (method, path, status, json) => {
    expect(await createBench().call(method, path)).toMatchObject({ status, json });
  });
});

describe('settings', () => {
  it('answers the organization and the user in the documented shape', async () => {
    const bench = createBench({ edition: 'ultimate' });
    const answer = await bench.call('GET', '/crm/v7/org');
    expect(shapeOf(answer.json)).toEqual(shapeOf(organization));
    expect(answer.json).toMatchObject({ org: [{ license_details: { paid_type: 'ultimate' } }] });
    const user = await bench.call('GET', '/crm/v7/users?type=CurrentUser');
    expect(user.json).toEqual(currentUser);
  });

  it('lists its three modules as documented', async () => {
    const answer = await createBench().call('GET', '/crm/v7/settings/modules');
    expect(answer.json).toEqual({ modules: modules.modules.slice(0, 3) });
  });

  it("answers the documented sample of Leads' fields", async () => {
    const answer = await createBench().call('GET', '/crm/v7/settings/fields?module=Leads');
    expect(answer.json).toEqual(leadsFields);
  });

  it.each([
    [
      'Contacts',
      ['Title', 'Email', 'Mailing_City', 'Mailing_Zip', 'Account_Name', 'LinkedIn_URL', 'Last_Name'],
    ],
    ['Accounts', ['Account_Name', 'Employees', 'Billing_Code', 'Website', 'Rating', 'Industry']],
  ])('knows the fields of %s', async (module, names) => {
    const answer = await createBench().call('GET', `/crm/v7/settings/fields?module=${module}`);
    for (const api_name of names) {
      expect(answer.json).toMatchObject({
        fields: expect.arrayContaining([expect.objectContaining({ api_name })]),
      });
    }
  });

  it('follows the switches for absent and unique fields', async () => {
    const bench = createBench({ absentFields: ['LinkedIn_URL'], uniqueFields: { Leads: ['Mobile'] } });
    const { text, json } = await bench.call('GET', '/crm/v7/settings/fields?module=Leads');
    expect(text).not.toContain('LinkedIn_URL');
    const mobile = { api_name: 'Mobile', unique: { case_sensitive: false } };
    expect(json).toMatchObject({ fields: expect.arrayContaining([expect.objectContaining(mobile)]) });
  });
});

describe('API credits', () => {
  it('names what is left only when half is gone', async () => {
    const bench = createBench({ apiCreditsUsed: 29_998 });
    const first = await bench.call('GET', '/crm/v7/org');
    expect(first.headers.has('x-api-credits-remaining')).toBe(false);
    await bench.call('GET', '/crm/v7/org');
    const third = await bench.call('GET', '/crm/v7/org');
    expect(third.headers.get('x-api-credits-remaining')).toBe('29999');
  });

  it('counts one credit for ten written records', async () => {
    const bench = createBench();
    await bench.call('POST', '/crm/v7/Leads', { body: { data: Array(21).fill({ Last_Name: 'Quenby' }) } });
    expect(bench.zoho.settings.apiCreditsUsed).toBe(3);
  });

  it('answers 429 when none is left', async () => {
    const answer = await createBench({ apiCreditsUsed: 60_000 }).call('GET', '/crm/v7/org');
    expect(answer.status).toBe(429);
    expect(shapeOf(answer.json)).toEqual(shapeOf(tooMany));
  });
});
