import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '../fixtures/zoho-coql-found.json' with { type: 'json' };
import { parseCoql } from './coql-parser.ts';
import { createBench, shapeOf } from './test-bench.ts';

function createFilledBench() {
  const bench = createBench({ searchLagMs: Infinity });
  bench.zoho.addRecord('Leads', { Last_Name: 'Quenby', Email: 'marisol.quenby@example.com' });
  bench.zoho.addRecord('Leads', { Last_Name: "O'Hara", City: 'Portland', No_of_Employees: 40 });
  const ask = (select_query: unknown) => bench.call('POST', '/crm/v7/coql', { body: { select_query } });
  return { ...bench, ask };
}

describe('POST /coql', () => {
  it('answers in the documented shape', async () => {
    const { ask } = createFilledBench();
    const email = 'marisol.quenby@example.com';
    const answer = await ask(`select Last_Name, Email from Leads where Email = '${email}' limit 2`);
    expect(answer.status).toBe(200);
    expect(shapeOf(answer.json)).toEqual(shapeOf(example));
  });

  it.each([
    ["Email = 'MARISOL.quenby@example.com'", ['Quenby']],
    ["Last_Name = 'O\\'Hara'", ["O'Hara"]],
    ["Last_Name in ('Quenby', 'O\\'Hara')", ['Quenby', "O'Hara"]],
    ["Last_Name not in ('Quenby')", ["O'Hara"]],
    ["Last_Name != 'Quenby'", ["O'Hara"]],
    ["Last_Name like '%uen%'", ['Quenby']],
    ["Last_Name like 'Qu%'", ['Quenby']],
    ['Email is null', ["O'Hara"]],
    ['Email is not null', ['Quenby']],
    ['No_of_Employees = 40', ["O'Hara"]],
    ["City = 'Portland' or Email is not null", ['Quenby', "O'Hara"]],
    ["((City = 'Portland' and Email is null) and No_of_Employees = 40)", ["O'Hara"]],
    ['id is not null limit 1', ['Quenby']],
    ['id is not null limit 1 offset 1', ["O'Hara"]],
  ])('finds where %s', async (where, names) => {
    const { json } = await createFilledBench().ask(`SELECT Last_Name FROM Leads WHERE ${where}`);
    expect(json).toMatchObject({ data: names.map((Last_Name) => ({ Last_Name })) });
    expect(json).toMatchObject({ info: { count: names.length } });
  });

  it('sees a record that was just made, unlike search', async () => {
    const bench = createFilledBench();
    await bench.call('POST', '/crm/v7/Leads', { body: { data: [{ Last_Name: 'New' }] } });
    expect((await bench.ask("select id from Leads where Last_Name = 'New'")).status).toBe(200);
  });

  it('answers 204 and no body when nothing matches exactly', async () => {
    const { ask } = createFilledBench();
    const answer = await ask("select id from Leads where Last_Name = 'Quen'");
    expect(answer).toMatchObject({ status: 204, text: '' });
  });

  it.each([
    [undefined, 'MANDATORY_NOT_FOUND'],
    ['select id from Leads', 'SYNTAX_ERROR'],
    ['delete from Leads where id is not null', 'SYNTAX_ERROR'],
    ["select id from Leads where City = 'A' and City = 'B' and City = 'C'", 'SYNTAX_ERROR'],
    ["select id from Leads where Last_Name = 'O'Hara'", 'SYNTAX_ERROR'],
    ['select id from Leads where City = "A"', 'SYNTAX_ERROR'],
    ["select id from Leads where City = 'A' limit 2001", 'SYNTAX_ERROR'],
    ['select id from Leads where City in ()', 'SYNTAX_ERROR'],
    ["select id from Nope where City = 'A'", 'INVALID_QUERY'],
    ["select Shoe_Size from Leads where City = 'A'", 'INVALID_QUERY'],
    ['select id from Leads where Shoe_Size = 43', 'INVALID_QUERY'],
    ["select id from Leads where Description = 'A'", 'INVALID_QUERY'],
  ])('refuses %s with %s', async (query, code) => {
    expect(await createFilledBench().ask(query)).toMatchObject({ status: 400, json: { code } });
  });

  it('needs the scope of the module too', async () => {
    const bench = createFilledBench();
    bench.zoho.settings.missingScopes = ['ZohoCRM.modules.leads.READ'];
    const answer = await bench.ask("select id from Leads where City = 'A'");
    expect(answer).toMatchObject({ status: 401, json: { code: 'OAUTH_SCOPE_MISMATCH' } });
  });
});

describe('parseCoql', () => {
  it('reads back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const quoted = `'${value.replace(/['\\]/g, '\\$&')}'`;
        const query = parseCoql(`select id from Leads where City = ${quoted}`);
        expect(query?.where).toMatchObject({ values: [value] });
      }),
    );
  });
});
