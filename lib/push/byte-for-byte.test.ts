import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import type { CrmAction, CrmDiff, CrmModule, CrmRules } from '@/lib/crm/types';
import { fieldsOf } from '@/sandbox/zoho/fields.ts';
import { isObject } from '@/sandbox/zoho/json.ts';
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
  },
  { requiredKeys: [] },
);

/** The dialog's table: what each row says that will be sent. */
const shownBy = (diff: CrmDiff, actions: Readonly<Record<string, CrmAction>>): ReadonlyMap<string, string> =>
  new Map(
    diff.changes
      .map((change) => ({ ...change, action: actions[change.api] ?? change.action }))
      .filter(
        ({ action, before, after }) =>
          after !== '' && (action === 'Overwrite' || (action === 'Fill' && before === '')),
      )
      .map(({ api, after }) => [api, after]),
  );

/** A sent value as the table would print it: an owner by name and tags in a row. */
const printed = (value: unknown): string => {
  if (Array.isArray(value))
    return value.map((tag: unknown) => (isObject(tag) ? String(tag['name']) : '')).join(', ');
  return isObject(value) ? 'Robin Example' : String(value);
};

test(`what reaches Zoho is what the dialog shows, over ${RUNS} profiles and records, and undo takes all of it back`, async () => {
  const world = createPushWorld();
  await world.warmUp();
  const { zoho, clock, database } = world;
  const tab = world.live();
  const seen = { created: 0, updated: 0, 'nothing-to-change': 0, obstacles: 0, refused: 0 };
  const inZoho = (module: CrmModule) =>
    zoho.records(module).map(({ Modified_Time: _time, ...record }) => record);

  await fc.assert(
    fc.asyncProperty(
      fc.array(claim, { minLength: 1, maxLength: 12 }),
      fc.option(stored, { nil: undefined }),
      fc.constantFrom<CrmModule>('Leads', 'Contacts'),
      rules,
      fc.func(fc.constantFrom<CrmAction | undefined>(undefined, undefined, 'Overwrite', 'Keep', 'Fill')),
      fc.boolean(),
      async (claims, record, module, wanted, choose, chooses) => {
        for (const each of ['Leads', 'Contacts'] as const)
          for (const old of zoho.store.all(each)) zoho.store.remove(old);
        zoho.writes.length = 0;
        await database.pushes.clear();
        clock.now += 60_000;
        world.setRules(wanted);
        world.know('jane', [fakeClaim('lastName', 'Doe'), ...claims]);
        const known = new Set(fieldsOf(zoho.settings, module).map(({ api_name }) => api_name));
        const fields = Object.entries(record ?? {}).filter(([api]) => known.has(api));
        const recordId =
          record && zoho.addRecord(module, { Last_Name: 'Doe', ...Object.fromEntries(fields) });
        const before = inZoho(module);

        const prepared = await tab.prepare({ personId: 'jane', module, recordId: recordId ?? null });
        if (!prepared.ok) throw new Error(prepared.problem.kind);
        const { pushId, diff } = prepared.value;
        if (!diff) throw new Error('A record was named.');
        const chosen = chooses ? diff.changes.map(({ api }) => [api, choose(api)] as const) : [];
        const actions = Object.fromEntries(
          chosen.flatMap(([api, action]) => (action === undefined ? [] : [[api, action] as const])),
        );
        const pushed = await tab.confirm(pushId, actions);
        if (diff.obstacles.length > 0) seen.obstacles += 1;
        if (!pushed.ok) {
          // Only a last name that the user chose to keep away is a reason to refuse.
          expect(actions['Last_Name'], JSON.stringify(pushed.problem)).toBe('Keep');
          seen.refused += 1;
          return;
        }
        seen[pushed.value.kind] += 1;

        const shown = shownBy(diff, actions);
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

        clock.now += 5000;
        const undone = await tab.undo(pushId, false);
        expect(undone).toMatchObject({ ok: true, value: { state: 'undone' } });
        expect(inZoho(module)).toEqual(before);
        // A value that Zoho's own list had lost goes back all the same: the record is as it was.
        zoho.pickListAdditions.length = 0;
      },
    ),
    { numRuns: RUNS },
  );
  console.log(`byte for byte, ${RUNS} runs: ${JSON.stringify(seen)}`);
  expect(seen.created).toBeGreaterThan(RUNS / 10);
  expect(seen.updated).toBeGreaterThan(RUNS / 10);
});
