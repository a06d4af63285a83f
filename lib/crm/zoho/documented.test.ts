import { describe, expect, it } from 'vitest';
import coqlFound from './fixtures/coql-found.json';
import fieldsLeads from './fixtures/fields-leads.json';
import searchFound from './fixtures/search-found.json';
import allFailed from './fixtures/upsert-all-failed.json';
import created from './fixtures/upsert-created.json';
import duplicate from './fixtures/upsert-duplicate-error.json';
import partial from './fixtures/upsert-partial-error.json';
import updated from './fixtures/upsert-updated.json';
import { writeCall } from './api';
import { isWritable, linkedInField, readFields, withLinkedIn } from './fields';
import { isConverted, recordsOf, textOf } from './record';
import { writeRecord } from './write';

const sends = (status: number, body: unknown) => async () => ({
  ok: true as const,
  answer: { id: '1', status, headers: {}, body: JSON.stringify(body), receivedAt: '' },
});
const write = (status: number, body: unknown) =>
  writeRecord(sends(status, body), writeCall({ method: 'POST', path: '/Leads', purpose: 'Create lead' }));

describe('the documented answers of a write', () => {
  it.each([
    [200, created, '5550000003194003'],
    [201, created, '5550000003194003'],
    [200, updated, '5550000000376008'],
  ])('%i with the record', async (status, body, id) => {
    expect(await write(status, body)).toEqual({
      ok: true,
      value: { id, modifiedAt: '2026-03-02T10:31:43+05:30' },
    });
  });

  it.each([
    [400, allFailed, 'Zoho does not accept Email: it must be of type email.'],
    [
      400,
      duplicate,
      'Another record (Leads 5550000000376099) has the same Mobile already. Update that record instead.',
    ],
    [
      207,
      { data: partial.data.slice(1) },
      'Zoho does not accept No_of_Employees: it must be of type integer.',
    ],
    [207, { data: partial.data.slice(2) }, 'Zoho needs Last_Name.'],
    [207, { data: partial.data.slice(3) }, 'Zoho does not accept Twitter: it is longer than 50.'],
  ])('%i with a refusal', async (status, body, detail) => {
    expect(await write(status, body)).toEqual({
      ok: false,
      problem: { kind: 'bad-request', money: 'none', detail },
    });
  });

  it.each([
    [200, { data: [] }, 'unreadable'],
    [200, {}, 'unreadable'],
    [502, 'Bad gateway', 'vendor-error'],
  ])('%i %j is no success', async (status, body, kind) => {
    expect(await write(status, body)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('the documented answers of a search', () => {
  it('reads records of search and of COQL', () => {
    for (const body of [searchFound, coqlFound]) {
      const records = recordsOf(body);
      if (!records.ok) throw new Error(records.problem.kind);
      const [record] = records.value;
      expect(record && textOf(record, 'Email')).toBe('marisol.quenby@example.com');
      expect(record && isConverted(record)).toBeUndefined();
    }
    expect(recordsOf(undefined)).toEqual({ ok: true, value: [] });
    expect(recordsOf({ records: [] })).toMatchObject({ ok: false, problem: { kind: 'unreadable' } });
  });
});

describe('the documented fields of Leads', () => {
  it('knows which may be written, how long they are and which one holds LinkedIn', async () => {
    const fields = await readFields(sends(200, fieldsLeads), 'Leads');
    if (!fields.ok) throw new Error(fields.problem.kind);
    const byName = (name: string) => fields.value.find((field) => field.api_name === name);
    const writable = ['Owner', 'Email', 'Created_By'].map((name) => {
      const field = byName(name);
      return field && isWritable(field, true);
    });
    // read_only and field_read_only of the sample say the opposite of Owner and Created_By.
    expect(writable).toEqual([true, true, false]);
    expect(byName('Twitter')?.length).toBe(50);
    expect(byName('Lead_Source')?.pick_list_values).toContainEqual({
      display_value: 'Houston',
      actual_value: 'Houston Showroom',
    });
    const marked = (mapped?: string) => linkedInField(withLinkedIn(fields.value, mapped))?.api_name;
    expect(marked()).toBe('LinkedIn_URL');
    // The user's own choice counts, whatever its name; "not sent" and a field that is gone do not.
    expect(marked('Skype_ID')).toBe('Skype_ID');
    expect(marked('')).toBe('LinkedIn_URL');
    expect(marked('Gone__c')).toBe('LinkedIn_URL');
  });

  it('leaves out what the user may not see, and lives with an entry it cannot read', async () => {
    const [first] = fieldsLeads.fields;
    const body = { fields: [{ ...first, visible: false }, null, { api_name: 'Odd' }] };
    expect(await readFields(sends(200, body), 'Leads')).toEqual({ ok: true, value: [] });
  });
});
