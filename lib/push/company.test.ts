import { afterAll, expect, test } from 'vitest';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import type { CrmChoices, CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import { fakeLocks } from '@/lib/lookup/fake-locks';
import { isObject } from '@/sandbox/zoho/json.ts';
import { createPushWorld, type PushWorld, type Tab } from './test-world';

/** The company of a contact: found by domain and name, linked, made when the user wants it, and never twice. */
const person = (name: string, ...more: readonly Claim[]): Claim[] => [
  fakeClaim('fullName', name),
  fakeClaim('workEmail', { address: `${name.toLowerCase().replace(' ', '.')}@acme-robotics.io` }),
  ...more,
];
const ACME = [fakeClaim('company', 'Acme Robotics'), fakeClaim('companyDomain', 'acme-robotics.io')];
const CREATE: CrmChoices = { company: { create: {} } };

async function world(): Promise<PushWorld> {
  const made = createPushWorld();
  await made.warmUp();
  made.know('jane', person('Jane Doe', ...ACME, fakeClaim('industry', 'ASP (Application Service Provider)')));
  made.know('tom', person('Tom Roe', ...ACME));
  return made;
}

const account = ({ zoho }: PushWorld, name: string, website?: string) =>
  zoho.addRecord('Accounts', { Account_Name: name, ...(website === undefined ? {} : { Website: website }) });

async function prepared(tab: Tab, personId = 'jane', company = false) {
  const result = await tab.prepare({ personId, module: 'Contacts', company });
  if (!result.ok || !result.value.diff) throw new Error(JSON.stringify(result));
  return { pushId: result.value.pushId, diff: result.value.diff };
}

async function push(tab: Tab, choices: CrmChoices = {}, personId = 'jane'): Promise<CrmResult<Receipt>> {
  return tab.confirm((await prepared(tab, personId)).pushId, choices);
}

/** What the dialog says about the company. */
function saidBy(diff: CrmDiff): string {
  const link = diff.changes.find(({ api }) => api === 'Account_Name');
  if (link) return `${link.action} ${link.after}`;
  const { company } = diff;
  if (company?.problem) return `not looked for: ${company.problem.kind}`;
  if (company && company.accounts.length > 0)
    return `which of ${company.accounts.map(({ name }) => name).join(', ')}`;
  return company?.create ? 'none, can be made' : 'nothing';
}

test.each<[string, readonly [string, string?][], readonly Claim[], string]>([
  [
    'by its domain, whatever its name',
    [['Acme GmbH', 'https://www.acme-robotics.io/en']],
    ACME,
    'Fill Acme GmbH',
  ],
  ['by a host of its domain', [['Acme', 'careers.acme-robotics.io']], ACME, 'Fill Acme'],
  ['not by a name that differs in more than case', [['ACME  robotics']], ACME, 'none, can be made'],
  ['by its name', [['ACME ROBOTICS']], ACME, 'Fill ACME ROBOTICS'],
  [
    'not by its name, where the website is another',
    [['Acme Robotics', 'acme.example']],
    ACME,
    'none, can be made',
  ],
  ['not by a domain that only contains it', [['Other', 'not-acme-robotics.io']], ACME, 'none, can be made'],
  ['not by a name that only contains it', [['Acme Robotics West']], ACME, 'none, can be made'],
  [
    'the domain counts more than the name',
    [['Acme Robotics'], ['Acme Group', 'acme-robotics.io']],
    ACME,
    'Fill Acme Group',
  ],
  [
    'several: the user is asked',
    [
      ['Acme', 'acme-robotics.io'],
      ['Acme 2', 'http://acme-robotics.io'],
    ],
    ACME,
    'which of Acme, Acme 2',
  ],
  ['no company known', [['Acme Robotics']], [], 'nothing'],
  [
    'a quote and a bracket in the name',
    [["O'Hara (Labs)"]],
    [fakeClaim('company', "O'Hara (Labs)")],
    "Fill O'Hara (Labs)",
  ],
])('an account is found: %s', async (_name, accounts, claims, says) => {
  const zoho = await world();
  for (const [name, website] of accounts) account(zoho, name, website);
  zoho.know('jane', person('Jane Doe', ...claims));
  expect(saidBy((await prepared(zoho.live())).diff)).toBe(says);
  expect(zoho.zoho.writes).toEqual([]);
});

const costs: string[] = [];
const cost = (what: string, { calls }: PushWorld, most: number) => {
  costs.push(`${what}: ${calls.length} (${calls.join(', ')})`);
  expect(calls.length, what).toBeLessThanOrEqual(most);
  calls.length = 0;
};
afterAll(() => console.log(['API calls', ...costs].join('\n')));

test('a new contact with its account costs six calls, a known one four, the account of a known one a fifth, a new account two', async () => {
  const each = await world();
  const acme = account(each, 'Acme', 'acme-robotics.io');
  const tab = each.live();
  expect(await push(tab)).toMatchObject({ ok: true, value: { kind: 'created' } });
  expect(each.zoho.records('Contacts')).toMatchObject([{ Account_Name: { id: acme, name: 'Acme' } }]);
  cost('new contact, account linked', each, 6);

  each.zoho.indexRecords();
  const [contact] = each.zoho.store.all('Contacts');
  if (!contact) throw new Error('The contact is there.');
  each.zoho.store.update(contact, { Account_Name: null, First_Name: null });
  each.clock.now += 5000;
  expect((await prepared(tab)).diff.company).toBeUndefined();
  each.calls.length = 0;
  expect(await push(tab)).toMatchObject({
    ok: true,
    value: { kind: 'updated', written: { First_Name: 'Jane' } },
  });
  cost('known contact', each, 4);
  each.clock.now += 5000;
  const { pushId } = await prepared(tab, 'jane', true);
  expect(await tab.confirm(pushId, {})).toMatchObject({ value: { written: { Account_Name: { id: acme } } } });
  cost('known contact, account looked for because the user asked', each, 5);

  const other = await world();
  expect(await push(other.live(), CREATE)).toMatchObject({ ok: true });
  cost('new contact, new account', other, 8);
});

test('what is shown for the account is what is made, and the contact leads to it', async () => {
  const { zoho, live } = await world();
  const tab = live();
  const { pushId, diff } = await prepared(tab);
  const shown = diff.company?.create?.changes.map(({ api, after, action }) => [api, after, action]);
  expect(shown).toEqual([
    ['Account_Name', 'Acme Robotics', 'Fill'],
    ['Website', 'https://acme-robotics.io', 'Fill'],
    ['Industry', 'ASP (Application Service Provider)', 'Fill'],
  ]);
  const pushed = await tab.confirm(pushId, { company: { create: { Website: 'Keep' } } });
  expect(pushed).toMatchObject({
    ok: true,
    value: { written: { Account_Name: { id: expect.any(String) } } },
  });
  expect(zoho.writes.map(({ module, data }) => [module, data])).toMatchObject([
    ['Accounts', [{ Account_Name: 'Acme Robotics', Industry: 'ASP (Application Service Provider)' }]],
    ['Contacts', [{ Last_Name: 'Doe' }]],
  ]);
  expect(zoho.writes[0]?.data[0]).not.toHaveProperty('Website');
  expect(zoho.records('Contacts')).toMatchObject([{ Account_Name: { name: 'Acme Robotics' } }]);
});

test('without the user’s tick no account is made', async () => {
  const { zoho, live } = await world();
  expect(await push(live())).toMatchObject({ ok: true, value: { kind: 'created' } });
  expect(zoho.records('Accounts')).toEqual([]);
  expect(zoho.records('Contacts')).toMatchObject([{ Account_Name: null }]);
});

test('of several accounts the chosen one is linked, and one that was not shown is refused', async () => {
  const each = await world();
  account(each, 'Acme', 'acme-robotics.io');
  const second = account(each, 'Acme 2', 'acme-robotics.io');
  const stranger = account(each, 'Other', 'other.example');
  const tab = each.live();
  const { pushId } = await prepared(tab);
  expect(await tab.confirm(pushId, { company: { link: stranger } })).toMatchObject({
    ok: false,
    problem: { kind: 'moved-on', money: 'none' },
  });
  expect(await tab.confirm(pushId, CREATE)).toMatchObject({ ok: false });
  expect(each.zoho.writes).toEqual([]);
  expect(await tab.confirm(pushId, { company: { link: second } })).toMatchObject({ ok: true });
  expect(each.zoho.records('Contacts')).toMatchObject([{ Account_Name: { id: second } }]);
});

test('a connection that may not see accounts pushes the contact without one', async () => {
  const each = await world();
  each.zoho.settings.missingScopes = ['ZohoCRM.modules.accounts.READ'];
  const tab = each.live();
  const { diff, pushId } = await prepared(tab);
  expect(saidBy(diff)).toBe('not looked for: scope-missing');
  expect(await tab.confirm(pushId, {})).toMatchObject({ ok: true, value: { kind: 'created' } });
});

const isAccountPost = (request: { method: string; path: string }) =>
  request.method === 'POST' && request.path.endsWith('/Accounts');

/** Each ends with one contact, linked, and one account, whatever happened on the way. */
const ONCE: readonly (readonly [string, (each: PushWorld) => Promise<string>])[] = [
  [
    'pushed for two colleagues',
    async ({ live }) => {
      const tab = live();
      return said([await push(tab, CREATE), await push(tab, {}, 'tom')]);
    },
  ],
  [
    'two tabs at once, for two colleagues',
    async ({ live }) => {
      const locks = fakeLocks();
      const [one, two] = [live(locks), live(locks)];
      const [first, second] = [await prepared(one), await prepared(two, 'tom')];
      const results = await Promise.all([
        one.confirm(first.pushId, CREATE),
        two.confirm(second.pushId, CREATE),
      ]);
      return `${said(results)}; shown again: ${said([await push(two, {}, 'tom')])}`;
    },
  ],
  [
    'the account is made and its answer never comes',
    async ({ live, weather }) => {
      weather.push((request, handle) =>
        isAccountPost(request)
          ? handle().then(() => {
              throw new TypeError('Failed to fetch');
            })
          : undefined,
      );
      const tab = live();
      return said([await push(tab, CREATE), await push(tab, {}, 'tom')]);
    },
  ],
  [
    'killed between the account and its answer',
    async ({ live, weather, zoho, clock }) => {
      let met = false;
      weather.push((request, handle) => {
        if (met || !isAccountPost(request)) return undefined;
        met = true;
        return handle().then(() => new Promise<Response>(() => undefined));
      });
      const tab = live();
      const { pushId } = await prepared(tab);
      void tab.confirm(pushId, CREATE);
      await expect.poll(() => zoho.records('Accounts').length).toBe(1);
      clock.now += 2000;
      const next = live();
      await next.recover();
      const outcome = await next.outcome(pushId);
      return said([outcome, await push(next), await push(next, {}, 'tom')]);
    },
  ],
  [
    'made by somebody else between comparison and confirmation',
    async (each) => {
      const tab = each.live();
      const { pushId } = await prepared(tab);
      account(each, 'Acme', 'acme-robotics.io');
      return said([await tab.confirm(pushId, CREATE), await push(tab), await push(tab, {}, 'tom')]);
    },
  ],
  [
    'the contact is refused after its account was made',
    async (each) => {
      const tab = each.live();
      const { pushId } = await prepared(tab);
      each.zoho.settings.deniedPermissions = ['Crm_Implied_Create_Contacts'];
      const refused = await tab.confirm(pushId, CREATE);
      each.zoho.settings.deniedPermissions = [];
      return said([refused, await push(tab), await push(tab, {}, 'tom')]);
    },
  ],
];

const said = (results: readonly CrmResult<Receipt>[]): string =>
  results
    .map((result) =>
      result.ok ? result.value.kind : `${result.problem.kind}: ${result.problem.detail ?? ''}`,
    )
    .join('; ');

test.each(ONCE)('at most one account: %s', async (name, act) => {
  const each = await world();
  const words = await act(each);
  costs.push(`${name} → ${words}`);
  const accounts = each.zoho.records('Accounts');
  expect(accounts).toHaveLength(1);
  const contacts = each.zoho.records('Contacts');
  expect(contacts).toHaveLength(2);
  for (const { Account_Name: link } of contacts)
    expect(isObject(link) && link['id']).toBe(accounts[0]?.['id']);
});

test('the contact’s undo takes its account back too, unless somebody else belongs to it', async () => {
  const each = await world();
  const tab = each.live();
  const { pushId } = await prepared(tab);
  await tab.confirm(pushId, CREATE);
  const tom = await prepared(tab, 'tom');
  await tab.confirm(tom.pushId, {});
  expect(await tab.undo(pushId, false)).toMatchObject({
    value: { state: 'undone', said: expect.stringMatching(/The account stays: Other contacts belong/) },
  });
  expect(each.zoho.records('Accounts')).toHaveLength(1);
  expect(each.zoho.records('Contacts')).toMatchObject([{ First_Name: 'Tom' }]);

  await tab.undo(tom.pushId, false);
  const made = (await each.database.pushes.toArray()).find(({ keys }) =>
    keys.some((key) => key.startsWith('account ')),
  );
  expect(await tab.undo(made?.id ?? '', false)).toMatchObject({ value: { state: 'undone' } });
  expect([...each.zoho.records('Accounts'), ...each.zoho.records('Contacts')]).toEqual([]);
});
