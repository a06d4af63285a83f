import { afterAll, expect, test } from 'vitest';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import { createPushWorld, type PushWorld, type Tab } from './test-world';

/** A list of people in Zoho: every record with its own result, receipt and undo. */
const SIZE = 104;
const emailOf = (index: number) => `p${index}@list.example`;
const claims = (index: number, ...more: readonly Claim[]): Claim[] => [
  fakeClaim('fullName', `Person Number${index}`),
  fakeClaim('workEmail', { address: emailOf(index) }),
  fakeClaim('linkedin', `https://www.linkedin.com/in/person-${index}`),
  ...more,
];

async function world(size: number): Promise<PushWorld> {
  const made = createPushWorld();
  await made.warmUp();
  for (let index = 0; index < size; index += 1) made.know(`p${index}`, claims(index));
  return made;
}

async function prepareAll(tab: Tab, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < size; index += 1) {
    const result = await tab.prepare({ personId: `p${index}`, module: 'Leads' });
    if (result.ok && result.value.diff) ids.push(result.value.pushId);
  }
  return ids;
}

const lines: string[] = [];
afterAll(() => console.log(lines.join('\n')));

test('100 new people are made in one call, with 20 to look once more; undo takes each back', async () => {
  const each = await world(100);
  const tab = each.live();
  const ids = await prepareAll(tab, 100);
  each.calls.length = 0;
  const results = await tab.confirmMany(ids);
  expect(results.filter(({ ok }) => ok)).toHaveLength(100);
  expect(each.zoho.writes.map(({ data }) => data.length)).toEqual([100]);
  lines.push(`100 new: ${each.calls.length} calls to check and write`);
  expect(each.calls.length).toBeLessThanOrEqual(31);
  // Each receipt leads to that person's own record.
  for (const [index, result] of results.entries()) {
    const id = result.ok ? result.value.target.recordId : '';
    expect(each.zoho.records('Leads').find((record) => record['id'] === id)).toMatchObject({
      Email: emailOf(index),
    });
  }
  for (const id of ids) expect(await tab.undo(id, false)).toMatchObject({ value: { state: 'undone' } });
  expect(each.zoho.records('Leads')).toEqual([]);
});

test('of mixed results each record has its own: made, refused, updated, changed meanwhile, appeared meanwhile, twice in the list', async () => {
  const each = await world(6);
  each.zoho.settings.uniqueFields = { Leads: ['Mobile'] };
  each.zoho.addRecord('Leads', { Last_Name: 'Taken', Mobile: '+1 202-555-0199' });
  each.know('p1', claims(1, fakeClaim('phone', { number: '+1 202-555-0199', kind: 'mobile' })));
  each.zoho.addRecord('Leads', { Last_Name: 'Number2', Email: emailOf(2) });
  const moved = each.zoho.addRecord('Leads', { Last_Name: 'Number3', Email: emailOf(3) });
  each.know('p5', claims(0));
  const tab = each.live();
  const ids = await prepareAll(tab, 6);
  each.clock.now += 5000;
  const record = each.zoho.store.find('Leads', moved);
  if (record) each.zoho.store.update(record, { First_Name: 'Hers' });
  each.zoho.addRecord('Leads', { Last_Name: 'Number4', Email: emailOf(4) });
  each.zoho.writes.length = 0;

  const results = await tab.confirmMany(ids);
  expect(results.map((result) => (result.ok ? result.value.kind : result.problem.kind))).toEqual([
    'created',
    'bad-request',
    'updated',
    'moved-on',
    'moved-on',
    'moved-on',
  ]);
  expect(each.zoho.records('Leads').filter(({ Email: email }) => email === emailOf(0))).toHaveLength(1);
  expect(each.zoho.records('Leads').find(({ id }) => id === moved)).toMatchObject({ First_Name: 'Hers' });
  // Asked again, nothing is sent a second time.
  const before = each.zoho.writes.length;
  const again = await tab.confirmMany(ids);
  expect(again.filter(({ ok }) => ok)).toEqual([]);
  expect(each.zoho.writes).toHaveLength(before);
});

test('429 in the middle: what was made stays, nothing more is sent, and the rest can be pushed later', async () => {
  const each = await world(SIZE);
  const tab = each.live();
  const ids = await prepareAll(tab, SIZE);
  expect((await tab.confirmMany(ids.slice(0, 100))).every(({ ok }) => ok)).toBe(true);
  const refuse = () =>
    Promise.resolve(
      new Response(JSON.stringify({ code: 'TOO_MANY_REQUESTS', details: {}, status: 'error' }), {
        status: 429,
      }),
    );
  each.weather.push(({ method, path }) =>
    method === 'POST' && path.endsWith('/Leads') ? refuse() : undefined,
  );
  const rest = await tab.confirmMany(ids.slice(100));
  expect(rest).toMatchObject(
    rest.map(() => ({ ok: false, problem: { kind: 'rate-limited', money: 'none' } })),
  );
  expect(each.zoho.records('Leads')).toHaveLength(100);

  each.weather.length = 0;
  expect((await tab.confirmMany(ids.slice(100))).every(({ ok }) => ok)).toBe(true);
  expect(each.zoho.records('Leads')).toHaveLength(SIZE);
  expect(each.zoho.writes.map(({ data }) => data.length)).toEqual([100, 4]);
});

test('killed between request and answer: every record is found, none is made twice', async () => {
  const each = await world(5);
  const tab = each.live();
  const ids = await prepareAll(tab, 5);
  let met = false;
  each.weather.push(({ method, path }, handle) => {
    if (met || method !== 'POST' || !path.endsWith('/Leads')) return undefined;
    met = true;
    return handle().then(() => new Promise<Response>(() => undefined));
  });
  void tab.confirmMany(ids);
  await expect.poll(() => each.zoho.records('Leads').length).toBe(5);
  const next = each.live();
  await next.recover();
  for (const id of ids)
    expect(await next.outcome(id)).toMatchObject({ ok: true, value: { kind: 'created' } });
  const again = await prepareAll(next, 5);
  await next.confirmMany(again);
  expect(each.zoho.records('Leads')).toHaveLength(5);
});
