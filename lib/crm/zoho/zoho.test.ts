import { beforeEach, describe, expect, it } from 'vitest';
import { zohoConnection } from '@/lib/connections/zoho';
import { withStoredSecrets } from '@/lib/connections/with-stored-secrets';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import { mergeProfile } from '@/lib/core/profile/merge';
import type { Profile } from '@/lib/core/profile/profile';
import {
  DEFAULT_RULES,
  type Crm,
  type CrmDiff,
  type CrmModule,
  type CrmResult,
  type CrmRules,
  type CrmPlan,
  type Receipt,
} from '@/lib/crm/types';
import { createSender } from '@/lib/http/send';
import type { HttpCall } from '@/lib/http/types';
import { createZohoAccounts } from '@/sandbox/hosts/zoho-accounts.ts';
import { createZohoCrm as createSandboxCrm } from '@/sandbox/hosts/zoho-crm.ts';
import { ZOHO_SANDBOX } from '@/sandbox/zoho/credentials.ts';
import { createZohoState, type ZohoState } from '@/sandbox/zoho/state.ts';
import { createZohoCrm } from '.';
import { fakeFieldsCache } from './fake-fields-cache';

let now: number;
let zoho: ZohoState;
let crm: Crm;
let calls: HttpCall[];
let cache: ReturnType<typeof fakeFieldsCache>;

/** The real sender and connection over the sandbox's Zoho. */
beforeEach(() => {
  now = Date.parse('2026-03-02T10:00:00Z');
  zoho = createZohoState({ people: [], companies: [], now: () => now });
  calls = [];
  cache = fakeFieldsCache();
  let token: string | undefined;
  const hosts = { accounts: createZohoAccounts(zoho), api: createSandboxCrm(zoho) };
  const { clientId, clientSecret, refreshToken } = ZOHO_SANDBOX.eu;
  const sender = createSender({
    connection: () => withStoredSecrets(zohoConnection),
    readSecrets: async () => ({
      locked: false,
      value: { dataCenter: 'eu', clientId, clientSecret, refreshToken },
    }),
    readToken: async () => token,
    writeToken: async (_id, text) => void (token = text),
    alone: (_name, work) => work(),
    record: async () => {},
    conclude: async () => {},
    fetch: async (input, init) => {
      const url = String(input);
      return url.startsWith('https://accounts.')
        ? hosts.accounts.request(url, init)
        : hosts.api.request(url, init);
    },
    now: () => now,
    gate: { pass: (_door, _hooks, work) => work() },
    online: () => true,
    mayReach: async () => true,
    newId: () => 'answer-1',
  });
  crm = createZohoCrm({
    send(call) {
      calls.push(call);
      return sender.send(call);
    },
    linkParts: async () => ({ dataCenter: 'eu', domainName: 'org555000123' }),
    fields: cache,
    readRules: async () => DEFAULT_RULES,
    providerLabel: (id) => id,
  });
});

const value = <T>(result: CrmResult<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.detail ?? ''}`);
  return result.value;
};

const profileOf = (claims: readonly Claim[]): Profile => mergeProfile({ claims, pins: {}, order: [] });
const JANE = [
  fakeClaim('fullName', 'Jane Doe'),
  fakeClaim('company', 'Acme Robotics'),
  fakeClaim('jobTitle', 'VP Sales'),
  fakeClaim('workEmail', { address: 'jane.doe@acme-robotics.io' }),
  fakeClaim('personalEmail', { address: 'jane@mail.example' }),
  fakeClaim('pastEmail', { address: 'jane@oldferry.example' }),
  fakeClaim('linkedin', 'https://www.linkedin.com/in/jane-doe'),
  fakeClaim('industry', 'Robotics'),
  fakeClaim('companySize', '51-200'),
];
const jane = profileOf(JANE);

type Target = CrmPlan['target'];

const find = (module: CrmModule = 'Leads', profile = jane) => crm.find(profile, { module });
const compare = async (target: Target, profile = jane, rules: Partial<CrmRules> = {}) =>
  crm.diff(profile, {
    target,
    matches: target.recordId === undefined ? value(await find(target.module, profile)) : [],
    rules: { ...DEFAULT_RULES, ...rules },
  });
const push = async (target: Target, profile = jane, rules: Partial<CrmRules> = {}) =>
  crm.push(value(await compare(target, profile, rules)));
const undo = async (receipt: Receipt, partly = false) => value(await crm.undo(receipt, partly));
const lead = (fields: object, options = {}) =>
  zoho.addRecord('Leads', { Last_Name: 'Doe', ...fields }, options);

describe('finding', () => {
  it.each([
    ['the work address, in any case', { Email: 'Jane.Doe@Acme-Robotics.io' }, ['jane.doe@acme-robotics.io']],
    ['a private address in another field', { Secondary_Email: 'jane@mail.example' }, ['jane@mail.example']],
    ['an address of a former employer', { Email: 'jane@oldferry.example' }, ['jane@oldferry.example']],
    [
      'the LinkedIn address in another form',
      { LinkedIn_URL: 'http://linkedin.com/in/Jane-Doe/' },
      ['linkedin.com/in/jane-doe'],
    ],
    [
      'two of them',
      { Email: 'jane@mail.example', LinkedIn_URL: 'https://www.linkedin.com/in/jane-doe' },
      ['jane@mail.example', 'linkedin.com/in/jane-doe'],
    ],
  ])('finds a record by %s', async (_name, fields, matchedBy) => {
    const id = lead({ First_Name: 'Jane', Company: 'Acme', ...fields });
    expect(value(await find())).toEqual([
      {
        module: 'Leads',
        id,
        name: 'Jane Doe',
        owner: 'Robin Example',
        company: 'Acme',
        matchedBy,
        converted: false,
      },
    ]);
  });

  it.each([
    ['an address that only contains ours', { Email: 'mary-jane@mail.example' }],
    ['a slug that only begins like ours', { LinkedIn_URL: 'https://www.linkedin.com/in/jane-doe-2' }],
    ['somebody of the same name', { First_Name: 'Jane' }],
  ])('does not take %s for the person', async (_name, fields) => {
    lead(fields);
    expect(value(await find())).toEqual([]);
  });

  it('looks in both modules and shows a converted lead as one', async () => {
    const converted = lead({ Email: 'jane@mail.example' }, { converted: true });
    const contact = zoho.addRecord('Contacts', { Last_Name: 'Doe', Email: 'jane@mail.example' });
    expect(value(await find())).toMatchObject([
      { module: 'Leads', id: converted, converted: true },
      { module: 'Contacts', id: contact, converted: false },
    ]);
  });

  it('finds a record that search does not know yet', async () => {
    zoho.settings.searchLagMs = Infinity;
    const created = value(await push({ module: 'Leads' }));
    expect(value(await find())).toMatchObject([{ id: created.target.recordId }]);
  });

  it('copes with a Zoho that lacks the LinkedIn field and the second address', async () => {
    zoho.settings.absentFields = ['LinkedIn_URL', 'Secondary_Email', 'Company'];
    const id = lead({ Email: 'jane@mail.example' });
    expect(value(await find())).toMatchObject([{ id }]);
    expect(await push({ module: 'Leads', recordId: id })).toMatchObject({ ok: true });
    expect(zoho.ignoredFields).toEqual([]);
  });

  it.each([
    ['ZohoCRM.modules.contacts.READ', 'scope-missing'],
    ['ZohoSearch.securesearch.READ', 'scope-missing'],
    ['ZohoCRM.coql.READ', 'scope-missing'],
    ['ZohoCRM.settings.fields.READ', 'scope-missing'],
  ])('is a failure, not "nobody", without %s', async (scope, kind) => {
    zoho.settings.missingScopes = [scope];
    expect(await find()).toMatchObject({ ok: false, problem: { kind } });
  });

  it('is a failure when one module may not be seen', async () => {
    zoho.settings.deniedPermissions = ['Crm_Implied_View_Contacts'];
    lead({ Email: 'jane@mail.example' });
    expect(await find()).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } });
  });
});

describe('comparing', () => {
  it('fills what is empty, keeps what differs and leaves equal values out', async () => {
    const recordId = lead({ Email: 'JANE.DOE@acme-robotics.io', Designation: 'Head of Sales' });
    const diff = value(await compare({ module: 'Leads', recordId }));
    const rows = diff.changes.map(({ label, before, after, action, note }) => [
      label,
      before,
      after,
      action,
      note,
    ]);
    expect(rows).toEqual([
      ['First Name', '', 'Jane', 'Fill', undefined],
      ['Secondary Email', '', 'jane@mail.example', 'Fill', undefined],
      ['Company', '', 'Acme Robotics', 'Fill', undefined],
      ['Title', 'Head of Sales', 'VP Sales', 'Keep', undefined],
      ['Industry', '', '', 'Keep', '"Robotics" is not in the pick list, left out'],
      ['No. of Employees', '', '', 'Keep', '"51-200" is no exact number, left out'],
      ['LinkedIn URL', '', 'https://www.linkedin.com/in/jane-doe', 'Fill', undefined],
    ]);
    expect(diff).toMatchObject({ readAt: expect.stringMatching(/^2026-03-02T/), obstacles: [] });
    expect(zoho.writes).toEqual([]);
  });

  it('never writes an address into a record twice', async () => {
    const recordId = lead({ Email: 'jane@mail.example' });
    const diff = value(await compare({ module: 'Leads', recordId }));
    expect(diff.changes.filter(({ api }) => api === 'Secondary_Email')).toEqual([]);
  });

  it('says what Zoho needs and nobody knows', async () => {
    const nobody = profileOf([fakeClaim('workEmail', { address: 'jane.doe@acme-robotics.io' })]);
    const diff = value(await compare({ module: 'Leads' }, nobody));
    expect(diff.obstacles).toEqual(['Zoho needs a last name, and none is known.']);
    expect(await crm.push(diff)).toMatchObject({ ok: false, problem: { kind: 'bad-request' } });
    expect(zoho.writes).toEqual([]);
  });

  it('refuses a converted lead', async () => {
    const recordId = lead({}, { converted: true });
    const diff = value(await compare({ module: 'Leads', recordId }));
    expect(diff.obstacles).toEqual([expect.stringContaining('was converted')]);
  });

  it('says that a record is gone', async () => {
    expect(await compare({ module: 'Leads', recordId: '5550000000000000001' })).toMatchObject({
      ok: false,
      problem: { kind: 'moved-on' },
    });
  });
});

describe('pushing', () => {
  it('creates exactly what the comparison shows, lets the customer’s workflows run, and links to it', async () => {
    const diff = value(await compare({ module: 'Leads' }));
    const receipt = value(await crm.push(diff));
    const shown = diff.changes
      .filter(({ action }) => action !== 'Keep')
      .map(({ api, value: sent }) => [api, sent]);
    expect(zoho.writes).toEqual([
      { module: 'Leads', action: 'insert', trigger: 'all', data: [Object.fromEntries(shown)] },
    ]);
    expect(zoho.records('Leads')).toMatchObject([
      { Last_Name: 'Doe', Email: 'jane.doe@acme-robotics.io', Industry: null },
    ]);
    expect(receipt).toMatchObject({
      kind: 'created',
      url: `https://crm.zoho.eu/crm/org555000123/tab/Leads/${receipt.target.recordId}`,
      before: {},
    });
    expect(zoho.pickListAdditions).toEqual([]);
    expect(zoho.ignoredFields).toEqual([]);
  });

  it('has nothing to change the second time', async () => {
    const { target } = value(await push({ module: 'Leads' }));
    expect(value(await push({ module: 'Leads', recordId: target.recordId }))).toMatchObject({
      kind: 'nothing-to-change',
      target,
      written: {},
    });
    expect(zoho.writes).toHaveLength(1);
  });

  it('writes a contact with the contact’s own fields', async () => {
    value(await push({ module: 'Contacts' }));
    expect(zoho.records('Contacts')).toMatchObject([{ Last_Name: 'Doe', Title: 'VP Sales' }]);
    expect(zoho.ignoredFields).toEqual([]);
  });

  it('sends only what was chosen, never an empty value, and Fill only into an empty field', async () => {
    const recordId = lead({ Company: 'Acme', Designation: 'Head of Sales' });
    const diff = value(await compare({ module: 'Leads', recordId }));
    const chosen: CrmDiff = {
      ...diff,
      changes: diff.changes.map((change) => ({
        ...change,
        action: change.api === 'Designation' ? 'Overwrite' : 'Fill',
      })),
    };
    const receipt = value(await crm.push(chosen));
    expect(receipt.before).toMatchObject({ Designation: 'Head of Sales', First_Name: null });
    expect(Object.keys(receipt.written)).not.toContain('Company');
    expect(Object.values(receipt.written)).not.toContain('');
    expect(zoho.records('Leads')).toMatchObject([{ Company: 'Acme', Designation: 'VP Sales' }]);
  });

  it('refuses when the record was changed since it was read', async () => {
    const recordId = lead({});
    const diff = value(await compare({ module: 'Leads', recordId }));
    now += 5000;
    const [record] = zoho.store.all('Leads');
    if (record) zoho.store.update(record, { Company: 'Elsewhere' });
    expect(await crm.push(diff)).toMatchObject({ ok: false, problem: { kind: 'moved-on' } });
    expect(zoho.writes).toEqual([]);
  });

  it('makes no second record when somebody added the person meanwhile', async () => {
    const diff = value(await compare({ module: 'Leads' }));
    zoho.addRecord('Contacts', { First_Name: 'Jane', Last_Name: 'Doe', Email: 'jane@mail.example' });
    expect(await crm.push(diff)).toMatchObject({
      ok: false,
      problem: { kind: 'moved-on', detail: expect.stringContaining('Jane Doe was added to Zoho meanwhile') },
    });
    expect(zoho.records('Leads')).toEqual([]);
  });

  it('makes a second record when the user wants one beside the one that was shown', async () => {
    zoho.addRecord('Contacts', { Last_Name: 'Doe', Email: 'jane@mail.example' });
    expect(value(await push({ module: 'Leads' })).kind).toBe('created');
  });

  it('names the record that already has a unique value', async () => {
    zoho.settings.uniqueFields = { Leads: ['Mobile'] };
    const id = lead({ Mobile: '+1 202-555-0199' });
    const profile = profileOf([...JANE, fakeClaim('phone', { number: '+1 202-555-0199', kind: 'mobile' })]);
    expect(await push({ module: 'Leads' }, profile)).toMatchObject({
      ok: false,
      problem: { kind: 'bad-request', detail: expect.stringContaining(`Leads ${id}`) },
    });
  });

  it('says who may not write', async () => {
    zoho.settings.deniedPermissions = ['Crm_Implied_Create_Leads'];
    expect(await push({ module: 'Leads' })).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } });
  });

  it('marks every write as one and no read', async () => {
    const { target } = value(await push({ module: 'Leads' }));
    await push({ module: 'Leads', recordId: target.recordId });
    expect(calls.filter(({ writes }) => writes).map(({ purpose }) => purpose)).toEqual(['Create lead']);
    expect(calls.filter(({ paid }) => paid)).toEqual([]);
  });
});

describe('undoing', () => {
  it('deletes a record that the push made', async () => {
    const receipt = value(await push({ module: 'Leads' }));
    expect((await undo(receipt)).said).toMatch(/^Undone/);
    expect(zoho.records('Leads')).toEqual([]);
    expect(await crm.undo(receipt, false)).toMatchObject({ ok: false, problem: { kind: 'moved-on' } });
  });

  it('gives an updated record its old values, empty ones too', async () => {
    const recordId = lead({ Designation: 'Head of Sales', No_of_Employees: 40 });
    const [before] = zoho.records('Leads');
    const profile = profileOf([...JANE.slice(0, 3), fakeClaim('companySize', '412')]);
    const diff = value(await compare({ module: 'Leads', recordId }, profile));
    now += 5000;
    const changes = diff.changes.map((change) => ({
      ...change,
      action: change.before ? ('Overwrite' as const) : change.action,
    }));
    const receipt = value(await crm.push({ ...diff, changes }));
    expect(zoho.records('Leads')).toMatchObject([
      { Designation: 'VP Sales', No_of_Employees: 412, First_Name: 'Jane' },
    ]);
    now += 5000;
    expect((await undo(receipt)).said).toMatch(/^Undone/);
    const [after] = zoho.records('Leads');
    expect({ ...after, Modified_Time: '' }).toEqual({ ...before, Modified_Time: '' });
  });

  it.each(['Leads', 'Contacts'] as const)(
    'leaves a record of %s alone that was changed since',
    async (module) => {
      const receipt = value(await push({ module }));
      now += 5000;
      const [record] = zoho.store.all(module);
      if (record) zoho.store.update(record, { Description: 'Called her.' });
      expect(await undo(receipt)).toMatchObject({
        state: 'refused',
        said: expect.stringMatching(/^Robin Example changed the .+ in Zoho on .+: other fields/),
        stillPossible: [],
      });
      expect(zoho.records(module)).toMatchObject([{ Description: 'Called her.' }]);
      // Seen by reading: that DELETE heeds If-Unmodified-Since is not documented.
      expect(calls.filter(({ writes }) => writes)).toHaveLength(1);
    },
  );

  it('has nothing to do when nothing was changed', async () => {
    const { target } = value(await push({ module: 'Leads' }));
    const receipt = value(await push({ module: 'Leads', recordId: target.recordId }));
    expect((await undo(receipt)).said).toMatch(/^Undone/);
    expect(zoho.records('Leads')).toHaveLength(1);
  });
});
