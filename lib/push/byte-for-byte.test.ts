import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import { noteOf } from '@/lib/crm/note';
import { withActions } from '@/lib/crm/sent';
import type { CrmAction, CrmChange, CrmModule, CrmRules } from '@/lib/crm/types';
import { fieldsOf } from '@/sandbox/zoho/fields.ts';
import { isObject } from '@/sandbox/zoho/json.ts';
import type { ZohoState } from '@/sandbox/zoho/state.ts';
import { createPushWorld } from './test-world';

/** Profiles and records that were never seen together: 500 of them, over the sandbox's HTTP. */
const RUNS = 500;

const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z][a-z]{1,14}$/),
  fc.constantFrom(
    'Zoë',
    'Åkerström',
    'de la Cruz',
    "O'Hara",
    '田中',
    'Ünal',
    'X',
    '😀',
    'a\u0301',
    '"quoted"',
    '\\',
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const long = fc
  .tuple(line, fc.integer({ min: 1, max: 60 }))
  .map(([text, times]) => `${text}, `.repeat(times));
const address = fc
  .tuple(fc.stringMatching(/^[a-z]{1,12}([.+][a-z]{1,6})?$/), fc.integer({ min: 1, max: 45 }))
  .map(([local, size]) => `${local}@${'h'.repeat(size)}.example`);
const phone = fc.constantFrom(
  '+1 202-555-0143',
  '+44 20 7946 0958 ext. 12',
  '020 7946 0018 / 19',
  'call me',
  '(202) 555-0143',
);

const claim = fc.oneof(
  fc
    .constantFrom('firstName', 'lastName', 'jobTitle', 'company', 'headline')
    .chain((field) => fc.oneof(line, long).map((value): Claim => fakeClaim(field, value))),
  long.map((value): Claim => fakeClaim('summary', value)),
  address.map((value): Claim => fakeClaim('workEmail', { address: value })),
  address.map((value): Claim => fakeClaim('personalEmail', { address: value })),
  fc
    .tuple(phone, fc.constantFrom('mobile' as const, 'work' as const))
    .map(([number, kind]): Claim => fakeClaim('phone', { number, kind })),
  fc
    .constantFrom('Robotics', 'ASP (Application Service Provider)', 'Large Enterprise', '-None-')
    .map((value): Claim => fakeClaim('industry', value)),
  fc
    .constantFrom('51-200', '412', '12,000', '99999999999')
    .map((value): Claim => fakeClaim('companySize', value)),
  fc.constantFrom('$48M', '48000000').map((value): Claim => fakeClaim('companyRevenue', value)),
  fc
    .constantFrom('Portland, Oregon, United States', 'Greater London Area')
    .map((value): Claim => fakeClaim('location', value)),
  fc
    .stringMatching(/^[a-z]{3,20}$/)
    .map((slug): Claim => fakeClaim('linkedin', `https://www.linkedin.com/in/${slug}`)),
  fc
    .constantFrom('acme-robotics.io', `${'a'.repeat(60)}.example`)
    .map((value): Claim => fakeClaim('companyDomain', value)),
);

/** What stands in Zoho already: any of the writable fields, full or not. */
const stored = fc.record(
  {
    First_Name: word,
    Company: line,
    Designation: line,
    Email: address,
    Secondary_Email: address,
    Phone: fc.constantFrom('+1 202-555-0143', '(202) 555-0143'),
    City: word,
    Industry: fc.constantFrom('ASP (Application Service Provider)', 'Their Own'),
    No_of_Employees: fc.integer({ min: 1, max: 9999 }),
    Description: line,
    Title: line,
    LinkedIn_URL: fc.constantFrom('linkedin.com/in/somebody', 'https://www.linkedin.com/in/jane-doe/'),
  },
  { requiredKeys: [] },
);

const rules: fc.Arbitrary<Partial<CrmRules>> = fc.record(
  {
    runsWorkflows: fc.boolean(),
    leadSource: fc.constantFrom('Employee Referral', 'Houston', 'Made Up'),
    tags: fc.constantFrom([], ['facet'], ['facet', 'from a page']),
    owner: fc.constant({ id: '5550000000411001', name: 'Robin Example' }),
    addsNote: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** The dialog's table: what each row says that will be sent. */
const shownBy = (
  changes: readonly CrmChange[],
  actions: Readonly<Record<string, CrmAction>>,
): ReadonlyMap<string, string> =>
  new Map(
    changes
      .map((change) => ({ ...change, action: actions[change.api] ?? change.action }))
      .filter(
        ({ action, before, after }) =>
          after !== '' && (action === 'Overwrite' || (action === 'Fill' && before === '')),
      )
      .map(({ api, after }) => [api, after]),
  );

/** A sent value as the table would print it: an owner and an account by name, and tags in a row. */
const printedIn =
  (zoho: ZohoState) =>
  (value: unknown): string => {
    if (Array.isArray(value))
      return value.map((tag: unknown) => (isObject(tag) ? String(tag['name']) : '')).join(', ');
    if (!isObject(value)) return String(value);
    const account = zoho.records('Accounts').find(({ id }) => id === value['id']);
    return account ? String(account['Account_Name']) : 'Robin Example';
  };

const ACME = [fakeClaim('company', 'Acme Robotics'), fakeClaim('companyDomain', 'acme-robotics.io')];

/** The accounts that may be there already: the company's own, one of its name, one of a name like it. */
const account = fc.constantFrom(
  { Account_Name: 'Acme Robotics', Website: 'https://www.acme-robotics.io/about' },
  { Account_Name: 'ACME ROBOTICS' },
  { Account_Name: 'Other', Website: 'not-acme-robotics.io' },
);

test(`what reaches Zoho is what the dialog shows, over ${RUNS} profiles and records, and undo takes all of it back`, async () => {
  const world = createPushWorld();
  await world.warmUp();
  const { zoho, clock, database } = world;
  const tab = world.live();
  const seen = {
    created: 0,
    updated: 0,
    'nothing-to-change': 0,
    obstacles: 0,
    refused: 0,
    accounts: 0,
    links: 0,
    notes: 0,
  };
  const printed = printedIn(zoho);
  const inZoho = (module: CrmModule | 'Accounts') =>
    zoho.records(module).map(({ Modified_Time: _time, ...record }) => record);

  await fc.assert(
    fc.asyncProperty(
      fc.array(claim, { minLength: 1, maxLength: 12 }),
      fc.option(stored, { nil: undefined }),
      fc.constantFrom<CrmModule>('Leads', 'Contacts'),
      rules,
      fc.func(fc.constantFrom<CrmAction | undefined>(undefined, undefined, 'Overwrite', 'Keep', 'Fill')),
      fc.boolean(),
      fc.record({
        account: fc.option(account),
        isKnown: fc.boolean(),
        makes: fc.boolean(),
        looks: fc.boolean(),
      }),
      async (claims, record, module, wanted, choose, chooses, company) => {
        for (const each of ['Leads', 'Contacts', 'Accounts'] as const)
          for (const old of zoho.store.all(each)) zoho.store.remove(old);
        zoho.writes.length = 0;
        await database.pushes.clear();
        clock.now += 60_000;
        world.setRules(wanted);
        world.know('jane', [fakeClaim('lastName', 'Doe'), ...(company.isKnown ? ACME : []), ...claims]);
        const known = new Set(fieldsOf(zoho.settings, module).map(({ api_name }) => api_name));
        const fields = Object.entries(record ?? {}).filter(([api]) => known.has(api));
        const recordId =
          record && zoho.addRecord(module, { Last_Name: 'Doe', ...Object.fromEntries(fields) });
        if (company.account) zoho.addRecord('Accounts', company.account);
        const before = inZoho(module);
        const accountsBefore = inZoho('Accounts');

        const prepared = await tab.prepare({
          personId: 'jane',
          module,
          recordId: recordId ?? null,
          company: company.looks,
        });
        if (!prepared.ok) throw new Error(prepared.problem.kind);
        const { pushId, diff } = prepared.value;
        if (!diff) throw new Error('A record was named.');
        const chosen = chooses ? diff.changes.map(({ api }) => [api, choose(api)] as const) : [];
        const actions = Object.fromEntries(
          chosen.flatMap(([api, action]) => (action === undefined ? [] : [[api, action] as const])),
        );
        const create = company.makes ? diff.company?.create : undefined;
        const pushed = await tab.confirm(pushId, {
          actions,
          ...(create ? { company: { create: actions } } : {}),
        });
        if (diff.obstacles.length > 0) seen.obstacles += 1;
        if (!pushed.ok) {
          // Only a last name that the user chose to keep away is a reason to refuse.
          expect(actions['Last_Name'], JSON.stringify(pushed.problem)).toBe('Keep');
          seen.refused += 1;
          return;
        }
        seen[pushed.value.kind] += 1;

        const made = create && zoho.writes.shift();
        if (create && made) {
          seen.accounts += 1;
          const [account] = made.data;
          const body = isObject(account) ? Object.entries(account) : [];
          expect(new Map(body.map(([api, value]) => [api, printed(value)]))).toEqual(
            shownBy(create.changes, actions),
          );
        }
        // The new account's name is the contact's company.
        const madeName = create && shownBy(create.changes, actions).get('Account_Name');
        const shown = new Map(shownBy(diff.changes, actions));
        if (madeName !== undefined) shown.set('Account_Name', madeName);
        if (shown.has('Account_Name')) seen.links += 1;
        const [write, ...more] = zoho.writes;
        expect(more).toEqual([]);
        const sent = isObject(write?.data[0]) ? write.data[0] : {};
        const { id: _id, ...body } = sent;
        expect(new Map(Object.entries(body).map(([api, value]) => [api, printed(value)]))).toEqual(shown);
        if (write) expect(write.trigger).toEqual(wanted.runsWorkflows === false ? [] : 'all');
        for (const [api, value] of Object.entries(body)) {
          expect([null, undefined, '']).not.toContain(value);
          const field = fieldsOf(zoho.settings, module).find(({ api_name }) => api_name === api);
          if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(field?.length ?? 0);
        }
        expect(zoho.pickListAdditions).toEqual([]);
        expect(zoho.ignoredFields).toEqual([]);
        if (!chooses && recordId !== undefined) {
          const [old] = before;
          const now = inZoho(module).find(({ id }) => id === recordId);
          for (const [api, value] of Object.entries(old ?? {}))
            if (value !== null && value !== '' && api !== 'Full_Name') expect(now?.[api], api).toEqual(value);
        }

        const note = wanted.addsNote && write ? noteOf(withActions(diff.changes, actions)) : undefined;
        if (note) seen.notes += 1;
        expect(zoho.notes.all().map(({ title, content }) => ({ title, content }))).toEqual(
          note ? [note] : [],
        );

        clock.now += 5000;
        const undone = await tab.undo(pushId, false);
        expect(undone).toMatchObject({ ok: true, value: { state: 'undone' } });
        expect(inZoho(module)).toEqual(before);
        expect(inZoho('Accounts')).toEqual(accountsBefore);
        expect(zoho.notes.all()).toEqual([]);
        // A value that Zoho's own list had lost goes back all the same: the record is as it was.
        zoho.pickListAdditions.length = 0;
      },
    ),
    { numRuns: RUNS },
  );
  console.log(`byte for byte, ${RUNS} runs: ${JSON.stringify(seen)}`);
  expect(seen.created).toBeGreaterThan(RUNS / 10);
  expect(seen.updated).toBeGreaterThan(RUNS / 10);
  for (const what of ['accounts', 'links', 'notes'] as const) expect(seen[what], what).toBeGreaterThan(9);
});
