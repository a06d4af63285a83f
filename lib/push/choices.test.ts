import { expect, test } from 'vitest';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import type { CrmChoices, CrmModule, CrmRules } from '@/lib/crm/types';
import { createPushWorld } from './test-world';

/** What the user decides besides the table: missing fields, the note, a LinkedIn field of any name, and a partial undo. */
const EMAIL = 'jane.doe@acme-robotics.io';
const JANE: readonly Claim[] = [
  fakeClaim('fullName', 'Jane Doe'),
  fakeClaim('jobTitle', 'VP Sales'),
  fakeClaim('workEmail', { address: EMAIL }),
  fakeClaim('linkedin', 'https://www.linkedin.com/in/jane-doe'),
];

async function world(claims = JANE, rules: Partial<CrmRules> = {}) {
  const made = createPushWorld();
  await made.warmUp();
  made.setRules(rules);
  made.know('jane', claims);
  const tab = made.live();
  const prepare = async (module: CrmModule = 'Leads') => {
    const result = await tab.prepare({ personId: 'jane', module });
    if (!result.ok || !result.value.diff) throw new Error(JSON.stringify(result));
    return { pushId: result.value.pushId, diff: result.value.diff };
  };
  const push = async (choices: CrmChoices = {}) => {
    const { pushId } = await prepare();
    return { pushId, result: await tab.confirm(pushId, choices) };
  };
  return { ...made, tab, prepare, push };
}

test('what the layout demands and nobody told can be typed in, and is sent as it was shaped', async () => {
  const { prepare, tab, zoho } = await world();
  const { pushId, diff } = await prepare();
  expect(diff.missing).toEqual([{ api: 'Company', label: 'Company', isNeeded: false }]);
  expect(diff.obstacles).toEqual([]);
  const pushed = await tab.confirm(pushId, { typed: { Company: '  Acme   Robotics ' } });
  expect(pushed).toMatchObject({ ok: true, value: { written: { Company: 'Acme Robotics' } } });
  expect(zoho.records('Leads')).toMatchObject([{ Company: 'Acme Robotics' }]);
});

test('left empty, Zoho takes the record without it: no layout is named', async () => {
  const { push, zoho } = await world();
  expect((await push({ typed: { Company: ' ' } })).result).toMatchObject({ ok: true });
  expect(zoho.records('Leads')).toMatchObject([{ Company: null }]);
});

test('what Zoho needs in any case stops the push until it is typed', async () => {
  const { prepare, tab, zoho } = await world([fakeClaim('workEmail', { address: EMAIL })]);
  const { pushId, diff } = await prepare();
  expect(diff.obstacles).toEqual(['Zoho needs a last name, and none is known.']);
  expect(diff.missing).toContainEqual({ api: 'Last_Name', label: 'Last Name', isNeeded: true });
  expect(await tab.confirm(pushId, {})).toMatchObject({
    ok: false,
    problem: { kind: 'bad-request', money: 'none' },
  });
  expect(zoho.writes).toEqual([]);
  const again = await prepare();
  expect(await tab.confirm(again.pushId, { typed: { Last_Name: 'Doe' } })).toMatchObject({ ok: true });
  expect(zoho.records('Leads')).toMatchObject([{ Last_Name: 'Doe', Email: EMAIL }]);
});

test.each<[string, CrmChoices]>([
  ['a field that was not missing', { typed: { Description: 'smuggled' } }],
  ['a field that Zoho does not have', { typed: { Nonsense: 'x' } }],
  ['a text longer than the field', { typed: { Company: 'x'.repeat(201) } }],
])('typed into %s: refused, nothing sent, and the push can still be made', async (_name, choices) => {
  const { prepare, tab, zoho } = await world();
  const { pushId } = await prepare();
  expect(await tab.confirm(pushId, choices)).toMatchObject({ ok: false, problem: { money: 'none' } });
  expect(zoho.writes).toEqual([]);
  expect(await tab.confirm(pushId, {})).toMatchObject({ ok: true });
});

test('a layout that may not be read asks for nothing and stops nothing', async () => {
  const made = await world();
  await made.database.crmFields.clear();
  made.zoho.settings.missingScopes = ['ZohoCRM.settings.layouts.READ'];
  expect((await made.prepare()).diff.missing).toEqual([]);
  made.calls.length = 0;
  await made.prepare();
  expect(made.calls).not.toContain('GET /settings/layouts');
});

test('the note says who said each value, costs one call, and undo deletes it with what was written', async () => {
  const made = await world(JANE, { addsNote: true });
  const id = made.zoho.addRecord('Leads', { Last_Name: 'Doe', Email: EMAIL });
  made.calls.length = 0;
  const { pushId, result } = await made.push();
  expect(result).toMatchObject({ ok: true, value: { kind: 'updated', note: { id: expect.any(String) } } });
  expect(made.calls).toHaveLength(5);
  expect(made.zoho.notes.of('Leads', id)).toMatchObject([
    {
      title: 'Sources (Facet)',
      content: expect.stringMatching(/^First Name: Jane \(\w+ \d{4}-\d\d-\d\d\)\nTitle: VP Sales \(/),
    },
  ]);
  made.clock.now += 5000;
  expect(await made.tab.undo(pushId, false)).toMatchObject({
    value: { state: 'undone', said: expect.stringContaining('The note is deleted.') },
  });
  expect(made.zoho.notes.all()).toEqual([]);
});

test('a note that somebody changed stays, and keeps the record it belongs to from being deleted', async () => {
  const made = await world(JANE, { addsNote: true });
  const { pushId } = await made.push();
  const [note] = made.zoho.notes.all();
  if (note) note.content += '\nCalled her.';
  expect(await made.tab.undo(pushId, false)).toMatchObject({
    value: { state: 'refused', said: expect.stringContaining('changed the note') },
  });
  expect(made.zoho.records('Leads')).toHaveLength(1);
});

test.each([
  [
    'refused for want of a scope',
    ['ZohoCRM.modules.notes.CREATE', 'ZohoCRM.modules.notes.WRITE'],
    'scope-missing',
    0,
  ],
  ['cut after it was made', undefined, undefined, 1],
])('a note %s: the record stands, and there is at most one note', async (_name, scopes, kind, notes) => {
  const made = await world(JANE, { addsNote: true });
  if (scopes !== undefined) made.zoho.settings.missingScopes = scopes;
  else
    made.weather.push(({ method, path }, handle) =>
      method === 'POST' && path.endsWith('/Notes')
        ? handle().then(() => {
            throw new TypeError('Failed to fetch');
          })
        : undefined,
    );
  const { result } = await made.push();
  expect(result).toMatchObject({ ok: true, value: { kind: 'created' } });
  expect(result.ok && result.value.note?.problem?.kind).toBe(kind);
  expect(made.zoho.notes.all()).toHaveLength(notes);
  expect(made.zoho.records('Leads')).toHaveLength(1);
});

test('the field that the user mapped LinkedIn to is the one she is found by, whatever its name', async () => {
  const rules = { mapping: { Leads: { linkedin: 'Skype_ID' }, Contacts: {} } };
  const made = await world(
    [fakeClaim('fullName', 'Jane Doe'), fakeClaim('linkedin', 'https://www.linkedin.com/in/jane-doe')],
    rules,
  );
  const short = 'linkedin.com/in/jane-doe';
  const id = made.zoho.addRecord('Leads', { Last_Name: 'Doe', Skype_ID: short });
  const { diff } = await made.prepare();
  expect(diff.target.recordId).toBe(id);
  expect(diff.changes.map(({ api }) => api)).not.toContain('LinkedIn_URL');
});

test('an undo after somebody else’s change offers what nobody has touched, and gives back that alone', async () => {
  const made = await world([...JANE, fakeClaim('company', 'Acme Robotics')]);
  const id = made.zoho.addRecord('Leads', { Last_Name: 'Doe', Email: EMAIL });
  const { pushId } = await made.push();
  made.clock.now += 5000;
  const record = made.zoho.store.find('Leads', id);
  if (!record) throw new Error('The lead is there.');
  made.zoho.store.update(record, { Designation: 'Hers' });

  const refused = await made.tab.undo(pushId, false);
  expect(refused).toMatchObject({
    value: {
      state: 'refused',
      said: expect.stringMatching(/Robin Example changed the lead.*: Title\. Nothing was undone/),
      stillPossible: ['First Name', 'Company', 'LinkedIn URL'],
    },
  });
  expect(made.zoho.records('Leads')).toMatchObject([{ First_Name: 'Jane', Company: 'Acme Robotics' }]);

  expect(await made.tab.undo(pushId, true)).toMatchObject({
    value: { state: 'undone', said: 'Undone: 3 fields have their earlier values again.' },
  });
  expect(made.zoho.records('Leads')).toMatchObject([
    { First_Name: null, Company: null, LinkedIn_URL: null, Designation: 'Hers', Email: EMAIL },
  ]);
  expect(await made.tab.undo(pushId, true)).toMatchObject({ ok: false, problem: { kind: 'moved-on' } });
});
