import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import found from '../fixtures/zoho-search-found.json' with { type: 'json' };
import { parseCriteria } from './criteria.ts';
import { createBench } from './test-bench.ts';

function createFilledBench() {
  const bench = createBench();
  bench.zoho.addRecord('Leads', { Last_Name: 'Quenby', Email: 'ann@a.io', City: 'Portland (OR)' });
  bench.zoho.addRecord('Leads', { Last_Name: 'Lee', Email: 'joann@a.io', Secondary_Email: 'lee@b.io' });
  bench.zoho.addRecord('Leads', { Last_Name: 'Past', Email: 'past@c.io' }, { converted: true });
  bench.zoho.addRecord('Leads', { Last_Name: 'Ring', Phone: '+49 30 901820', No_of_Employees: 40 });
  const search = async (query: Readonly<Record<string, string>>) => {
    const answer = await bench.call('GET', `/crm/v7/Leads/search?${new URLSearchParams(query)}`);
    return { ...answer, names: [...answer.text.matchAll(/"Last_Name":"(\w+)"/g)].map((match) => match[1]) };
  };
  return { ...bench, search };
}

describe('GET /{module}/search', () => {
  it.each([
    [{ email: 'ann@a.io' }, ['Quenby', 'Lee']],
    [{ email: 'LEE@b.io' }, ['Lee']],
    [{ phone: '(30) 901820' }, ['Ring']],
    [{ word: 'portland' }, ['Quenby']],
    [{ criteria: '(Email:equals:ann@a.io)' }, ['Quenby', 'Lee']],
    [{ criteria: '(Email:starts_with:ann)' }, ['Quenby']],
    [{ criteria: '((Email:equals:a.io)and(Last_Name:equals:lee))' }, ['Lee']],
    [{ criteria: '(Last_Name:equals:lee)or(Last_Name:equals:ring)' }, ['Lee', 'Ring']],
    [{ criteria: '(Last_Name:in:lee,ring)' }, ['Lee', 'Ring']],
    [{ criteria: '(City:equals:Portland \\(OR\\))' }, ['Quenby']],
    [{ criteria: '(No_of_Employees:equals:40)' }, ['Ring']],
    [{ criteria: '(Last_Name:equals:lee)', email: 'ann@a.io' }, ['Lee']],
    [{ email: 'lee@b.io', word: 'portland' }, ['Lee']],
    [{ email: 'past@c.io', converted: 'both' }, ['Past']],
    [{ email: '@', converted: 'true' }, ['Past']],
    [{ email: '@', per_page: '1', page: '2' }, ['Lee']],
  ])('finds with %o %o', async (query, names) => {
    const answer = await createFilledBench().search(query);
    expect(answer.status).toBe(200);
    expect(answer.names).toEqual(names);
  });

  it('answers with the documented keys', async () => {
    const { json } = await createFilledBench().search({ word: 'quenby' });
    const { Company: _company, First_Name: _first, ...example } = found.data[0] ?? {};
    const text = JSON.stringify(json);
    for (const key of Object.keys(example)) expect(text).toContain(`"${key}":`);
    expect(json).toMatchObject({ info: found.info });
  });

  it.each([{ email: 'nobody@a.io' }, { email: 'past@c.io' }, { word: 'nobody' }])(
    'answers 204 and no body for %o',
    async (query) => {
      expect(await createFilledBench().search(query)).toMatchObject({ status: 204, text: '' });
    },
  );

  it.each([
    [{}, 'REQUIRED_PARAM_MISSING'],
    [{ word: 'a' }, 'INVALID_DATA'],
    [{ email: '' }, 'INVALID_DATA'],
    [{ phone: 'none' }, 'INVALID_DATA'],
    [{ word: 'ab', per_page: '201' }, 'INVALID_DATA'],
    [{ word: 'ab', page: '0' }, 'INVALID_DATA'],
    [{ word: 'ab', page: '11' }, 'INVALID_DATA'],
    [{ criteria: 'Email:equals:a' }, 'INVALID_QUERY'],
    [{ criteria: '(Shoe_Size:equals:43)' }, 'INVALID_QUERY'],
    [{ criteria: '(Email:sounds_like:ann)' }, 'INVALID_QUERY'],
    [{ criteria: '(City:equals:Portland (OR))' }, 'INVALID_QUERY'],
    [{ criteria: '(Last_Name:equals:Doe, Jane)' }, 'INVALID_QUERY'],
    [{ criteria: Array(11).fill('(City:equals:a)').join('or') }, 'LIMIT_EXCEEDED'],
  ])('refuses %o with %s', async (query, code) => {
    const answer = await createFilledBench().search(query);
    expect(answer).toMatchObject({ status: 400, json: { code } });
  });

  it('sees a new record only after a while', async () => {
    const bench = createFilledBench();
    const body = { data: [{ Last_Name: 'New', Email: 'new@a.io' }] };
    await bench.call('POST', '/crm/v7/Leads', { body });
    expect((await bench.search({ email: 'new@a.io' })).status).toBe(204);
    bench.clock.now += 3000;
    expect((await bench.search({ email: 'new@a.io' })).names).toEqual(['New']);
  });

  it('sees a new record only when a test says so', async () => {
    const bench = createFilledBench();
    bench.zoho.settings.searchLagMs = Infinity;
    await bench.call('POST', '/crm/v7/Leads', { body: { data: [{ Last_Name: 'New' }] } });
    bench.clock.now += 3600_000;
    expect((await bench.search({ word: 'new' })).status).toBe(204);
    bench.zoho.indexRecords();
    expect((await bench.search({ word: 'new' })).names).toEqual(['New']);
  });
});

describe('parseCriteria', () => {
  it('reads back any value that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const escaped = value.replace(/[,()\\]/g, '\\$&');
        const expected = { kind: 'comparison', field: 'City', operator: 'equals', values: [value] };
        expect(parseCriteria(`(City:equals:${escaped})`)).toEqual(expected);
      }),
    );
  });
});
