import { describe, expect, it } from 'vitest';
import allFailed from '../fixtures/zoho-upsert-all-failed.json' with { type: 'json' };
import created from '../fixtures/zoho-upsert-created.json' with { type: 'json' };
import duplicate from '../fixtures/zoho-upsert-duplicate-error.json' with { type: 'json' };
import partial from '../fixtures/zoho-upsert-partial-error.json' with { type: 'json' };
import updated from '../fixtures/zoho-upsert-updated.json' with { type: 'json' };
import { createBench, shapeOf } from './test-bench.ts';

const EMAIL = 'marisol.quenby@juniper-foundry.com';
const LEAD = { Last_Name: 'Quenby', Email: EMAIL };

describe('POST /{module}', () => {
  it('adds records and answers 201', async () => {
    const bench = createBench();
    const answer = await bench.call('POST', '/crm/v7/Leads', { body: { data: [LEAD], trigger: [] } });
    expect(answer.status).toBe(201);
    const { duplicate_field: _field, action: _action, ...item } = created.data[0] ?? {};
    expect(shapeOf(answer.json)).toEqual(shapeOf({ data: [item] }));
    expect(bench.zoho.records('Leads')).toMatchObject([{ ...LEAD, Full_Name: 'Quenby', Phone: null }]);
    expect(bench.zoho.writes).toEqual([{ module: 'Leads', action: 'insert', trigger: [], data: [LEAD] }]);
  });

  it('says that everything runs when no trigger was named', async () => {
    const bench = createBench();
    await bench.call('POST', '/crm/v7/Leads', { body: { data: [LEAD] } });
    expect(bench.zoho.writes).toMatchObject([{ trigger: 'all' }]);
  });

  it('lets a second record have the same email', async () => {
    const bench = createBench();
    await bench.call('POST', '/crm/v7/Leads', { body: { data: [LEAD, LEAD] } });
    expect(bench.zoho.records('Leads')).toHaveLength(2);
  });

  it('refuses a value that the customer declared unique, whatever its case', async () => {
    const bench = createBench({ uniqueFields: { Leads: ['Mobile'] } });
    const id = bench.zoho.addRecord('Leads', { ...LEAD, Mobile: '+49 a' });
    const body = { data: [{ ...LEAD, Mobile: '+49 A' }] };
    const answer = await bench.call('POST', '/crm/v7/Leads', { body });
    expect(answer.status).toBe(400);
    expect(shapeOf(answer.json)).toEqual(shapeOf(duplicate));
    expect(answer.json).toMatchObject({ data: [{ code: 'DUPLICATE_DATA', details: { id } }] });
  });

  it('drops unknown and read-only fields without a word', async () => {
    const bench = createBench();
    const body = { data: [{ ...LEAD, Shoe_Size: 43, Full_Name: 'Somebody Else' }] };
    expect((await bench.call('POST', '/crm/v7/Leads', { body })).status).toBe(201);
    expect(bench.zoho.ignoredFields).toEqual([
      { module: 'Leads', field: 'Shoe_Size', reason: 'unknown' },
      { module: 'Leads', field: 'Full_Name', reason: 'read-only' },
    ]);
    expect(bench.zoho.records('Leads')).toMatchObject([{ Full_Name: 'Quenby' }]);
  });

  it('adds an unknown value to its pick list for good', async () => {
    const bench = createBench();
    const body = { data: [{ ...LEAD, Industry: 'Ice Cream', Salutation: 'Ms.' }] };
    await bench.call('POST', '/crm/v7/Leads', { body });
    expect(bench.zoho.pickListAdditions).toEqual([
      { module: 'Leads', field: 'Industry', value: 'Ice Cream' },
    ]);
    const fields = await bench.call('GET', '/crm/v7/settings/fields?module=Leads');
    expect(fields.text).toContain('"actual_value":"Ice Cream"');
  });

  it.each([
    ['no JSON', '{', 'INVALID_DATA'],
    ['no object', '[]', 'INVALID_DATA'],
    ['no data', {}, 'MANDATORY_NOT_FOUND'],
    ['data of another type', { data: LEAD }, 'INVALID_DATA'],
    ['no record', { data: [] }, 'INVALID_DATA'],
    ['101 records', { data: Array(101).fill(LEAD) }, 'INVALID_DATA'],
  ])('refuses %s', async (_case, body, code) => {
    const bench = createBench();
    expect(await bench.call('POST', '/crm/v7/Leads', { body })).toMatchObject({
      status: 400,
      json: { code },
    });
    expect(bench.zoho.writes).toEqual([]);
  });

  it.each([
    ['Leads', { Email: EMAIL }, { code: 'MANDATORY_NOT_FOUND', details: { api_name: 'Last_Name' } }],
    ['Leads', { Last_Name: '' }, { code: 'MANDATORY_NOT_FOUND' }],
    ['Accounts', { Website: 'a.io' }, { code: 'MANDATORY_NOT_FOUND', details: { api_name: 'Account_Name' } }],
    [
      'Leads',
      { Last_Name: 'Q', Layout: { id: '5550000000091055' } },
      { code: 'MANDATORY_NOT_FOUND', details: { api_name: 'Company' } },
    ],
    ['Leads', { Last_Name: 'Q', Company: 'J', Layout: { id: '1' } }, { code: 'INVALID_DATA' }],
    ['Leads', { Last_Name: 'Q', Owner: { id: '1' } }, { code: 'INVALID_DATA' }],
    ['Contacts', { Last_Name: 'Q', Account_Name: { id: '1' } }, { code: 'INVALID_DATA' }],
    ['Contacts', { Last_Name: 'Q', Account_Name: 'Juniper' }, { code: 'INVALID_DATA' }],
    ['Leads', 'Quenby', { code: 'INVALID_DATA', details: { json_path: '$.data[0]' } }],
    [
      'Leads',
      { Last_Name: 'Q', Email: 'no', City: 7 },
      { code: 'MULTIPLE_OR_MULTI_ERRORS', details: { errors: [{ code: 'INVALID_DATA' }, {}] } },
    ],
  ])('refuses in %s the record %o', async (module, record, error) => {
    const bench = createBench();
    const answer = await bench.call('POST', `/crm/v7/${module}`, { body: { data: [record] } });
    expect(answer).toMatchObject({ status: 400, json: { data: [{ ...error, status: 'error' }] } });
  });

  it("joins a contact to an account and answers the account's name", async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Accounts', { Account_Name: 'Juniper Foundry' });
    const body = { data: [{ Last_Name: 'Quenby', Account_Name: { id } }] };
    expect((await bench.call('POST', '/crm/v7/Contacts', { body })).status).toBe(201);
    expect(bench.zoho.records('Contacts')).toMatchObject([{ Account_Name: { id, name: 'Juniper Foundry' } }]);
  });
});

describe('POST /{module}/upsert', () => {
  it('inserts what it does not find', async () => {
    const answer = await createBench().call('POST', '/crm/v7/Leads/upsert', { body: { data: [LEAD] } });
    expect(answer.status).toBe(200);
    expect(shapeOf(answer.json)).toEqual(shapeOf(created));
  });

  it('updates what it finds by email', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', { ...LEAD, City: 'Portland' });
    const body = { data: [{ Email: EMAIL.toUpperCase(), Company: 'Juniper Foundry' }] };
    const answer = await bench.call('POST', '/crm/v7/Leads/upsert', { body });
    expect(shapeOf(answer.json)).toEqual(shapeOf(updated));
    expect(answer.json).toMatchObject({ data: [{ duplicate_field: 'Email', details: { id } }] });
    expect(bench.zoho.records('Leads')).toMatchObject([{ City: 'Portland', Company: 'Juniper Foundry' }]);
  });

  it('answers 207 when it takes some records, in their order', async () => {
    const bench = createBench();
    bench.zoho.addRecord('Leads', LEAD);
    const data = [
      LEAD,
      { Last_Name: 'A', No_of_Employees: '40' },
      { First_Name: 'B' },
      { Last_Name: 'C', Twitter: 'c'.repeat(51) },
    ];
    const answer = await bench.call('POST', '/crm/v7/Leads/upsert', { body: { data } });
    expect(answer.status).toBe(207);
    expect(shapeOf(answer.json)).toEqual(shapeOf(partial));
  });

  it('answers 400 with data when it takes none', async () => {
    const body = { data: [{ ...LEAD, Email: 'marisol' }] };
    const answer = await createBench().call('POST', '/crm/v7/Leads/upsert', { body });
    expect(answer).toMatchObject({ status: 400, json: allFailed });
  });

  it('leaves the email out when the list does not name it', async () => {
    const bench = createBench();
    bench.zoho.addRecord('Leads', LEAD);
    const body = { data: [LEAD], duplicate_check_fields: ['LinkedIn_URL'] };
    const answer = await bench.call('POST', '/crm/v7/Leads/upsert', { body });
    expect(answer.json).toMatchObject({ data: [{ action: 'insert' }] });
  });

  it("checks the customer's unique fields whatever the list names", async () => {
    const bench = createBench();
    const url = 'https://www.linkedin.com/in/marisol-quenby';
    const id = bench.zoho.addRecord('Leads', { Last_Name: 'Quenby', LinkedIn_URL: url });
    const body = { data: [{ ...LEAD, LinkedIn_URL: url }], duplicate_check_fields: ['Email'] };
    const answer = await bench.call('POST', '/crm/v7/Leads/upsert', { body });
    expect(answer.json).toMatchObject({
      data: [{ action: 'update', duplicate_field: 'LinkedIn_URL', details: { id } }],
    });
  });

  it('refuses when email and unique field mean two records', async () => {
    const bench = createBench();
    const url = 'https://www.linkedin.com/in/marisol-quenby';
    bench.zoho.addRecord('Leads', LEAD);
    const other = bench.zoho.addRecord('Leads', { Last_Name: 'Other', LinkedIn_URL: url });
    const body = { data: [{ ...LEAD, LinkedIn_URL: url }] };
    const answer = await bench.call('POST', '/crm/v7/Leads/upsert', { body });
    expect(answer).toMatchObject({
      status: 400,
      json: { data: [{ code: 'DUPLICATE_DATA', details: { id: other } }] },
    });
  });

  it.each([[['Mobile']], [['Email', 'Company']], ['Email']])('refuses to compare by %o', async (fields) => {
    const body = { data: [LEAD], duplicate_check_fields: fields };
    const answer = await createBench().call('POST', '/crm/v7/Leads/upsert', { body });
    expect(answer).toMatchObject({ status: 400, json: { code: 'INVALID_DATA' } });
  });

  it('does not take a converted lead for a duplicate', async () => {
    const bench = createBench();
    bench.zoho.addRecord('Leads', LEAD, { converted: true });
    const answer = await bench.call('POST', '/crm/v7/Leads/upsert', { body: { data: [LEAD] } });
    expect(answer.json).toMatchObject({ data: [{ action: 'insert' }] });
  });
});

describe('PUT', () => {
  it.each([null, ''])('clears a field with %o', async (empty) => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', { ...LEAD, City: 'Portland' });
    const answer = await bench.call('PUT', `/crm/v7/Leads/${id}`, { body: { data: [{ City: empty }] } });
    expect(answer.status).toBe(200);
    expect(bench.zoho.records('Leads')).toMatchObject([{ City: null, Email: EMAIL }]);
  });

  it('updates several records by their ids', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', LEAD);
    const data = [{ id, City: 'Portland' }, { City: 'Nowhere' }, { id: '1', City: 'Nowhere' }];
    const answer = await bench.call('PUT', '/crm/v7/Leads', { body: { data } });
    expect(answer).toMatchObject({
      status: 207,
      json: {
        data: [
          { code: 'SUCCESS', message: 'record updated' },
          { code: 'MANDATORY_NOT_FOUND', details: { api_name: 'id' } },
          { code: 'INVALID_DATA', details: { api_name: 'id' } },
        ],
      },
    });
  });

  it('does not let a mandatory field be cleared', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', LEAD);
    const answer = await bench.call('PUT', `/crm/v7/Leads/${id}`, { body: { data: [{ Last_Name: null }] } });
    expect(answer).toMatchObject({ status: 400, json: { data: [{ code: 'MANDATORY_NOT_FOUND' }] } });
  });

  it('refuses an update when the record moved on since If-Unmodified-Since', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', LEAD);
    const [before] = bench.zoho.records('Leads');
    const headers = { 'If-Unmodified-Since': String(before?.['Modified_Time']) };
    const update = (City: string) =>
      bench.call('PUT', `/crm/v7/Leads/${id}`, { body: { data: [{ City }] }, headers });
    expect((await update('Portland')).status).toBe(200);
    bench.clock.now += 1000;
    expect((await update('Salem')).status).toBe(200);
    expect(await update('Eugene')).toMatchObject({ status: 412, json: { code: 'ALREADY_MODIFIED' } });
    expect(bench.zoho.records('Leads')).toMatchObject([{ City: 'Salem' }]);
  });
});

describe('GET /{module}/{id}', () => {
  it('answers the whole record, with times to the second and an offset', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', LEAD);
    const answer = await bench.call('GET', `/crm/v7/Leads/${id}`);
    expect(answer.json).toMatchObject({
      data: [{ ...LEAD, id, Company: null, Modified_Time: '2026-03-02T10:31:43+05:30' }],
    });
  });

  it('answers only the fields asked for', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', LEAD);
    const answer = await bench.call('GET', `/crm/v7/Leads/${id}?fields=Email,City`);
    expect(answer.json).toEqual({ data: [{ id, Email: EMAIL, City: null }] });
  });

  it('answers 204 and no body for a record that is not there, or in another module', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', LEAD);
    expect(await bench.call('GET', `/crm/v7/Contacts/${id}`)).toMatchObject({ status: 204, text: '' });
  });
});

describe('DELETE', () => {
  it('deletes one record by its address, and several by ids', async () => {
    const bench = createBench();
    const [first, second] = [bench.zoho.addRecord('Leads', LEAD), bench.zoho.addRecord('Leads', LEAD)];
    expect(await bench.call('DELETE', `/crm/v7/Leads/${first}`)).toMatchObject({
      status: 200,
      json: { data: [{ code: 'SUCCESS', details: { id: first }, message: 'record deleted' }] },
    });
    expect(await bench.call('DELETE', `/crm/v7/Leads?ids=${first},${second}`)).toMatchObject({
      status: 207,
      json: { data: [{ code: 'INVALID_DATA' }, { code: 'SUCCESS' }] },
    });
    expect(bench.zoho.records('Leads')).toEqual([]);
    expect((await bench.call('DELETE', '/crm/v7/Leads')).status).toBe(400);
  });

  it('keeps a record that moved on', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', LEAD);
    const headers = { 'If-Unmodified-Since': '2026-03-02T10:31:42+05:30' };
    expect((await bench.call('DELETE', `/crm/v7/Leads/${id}`, { headers })).status).toBe(412);
    expect(bench.zoho.records('Leads')).toHaveLength(1);
  });
});

describe('reset', () => {
  it('starts over, with the settings it was created with', async () => {
    const bench = createBench({ users: 3 });
    bench.zoho.addRecord('Leads', LEAD);
    bench.zoho.settings.users = 9;
    const headers = { authorization: `Zoho-oauthtoken ${await bench.accessToken()}` };
    bench.zoho.reset();
    expect(bench.zoho.records('Leads')).toEqual([]);
    expect(bench.zoho.settings.users).toBe(3);
    expect((await bench.call('GET', '/crm/v7/org', { headers })).status).toBe(401);
  });
});
