import { afterAll, expect, test } from 'vitest';
import { NONE, report } from '@/e2e/matrix/fault-row';
import { explainProblem } from '@/lib/core/explain-problem';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import type { CrmModule } from '@/lib/crm/types';
import { fakeLocks } from '@/lib/lookup/fake-locks';
import type { PreparedPush } from './types';
import { createPushWorld, type PushWorld, type Tab, type Weather } from './test-world';

/**
 * Never a second record. Each case says what Zoho holds, what happens on the way and what must come of it; the last column of the printed
 * table is what the user reads.
 */
const EMAIL = 'jane.doe@acme-robotics.io';
const LINKEDIN = 'https://www.linkedin.com/in/jane-doe';
const NAME: Claim[] = [fakeClaim('fullName', 'Jane Doe'), fakeClaim('company', 'Acme Robotics')];
const JANE: Claim[] = [
  ...NAME,
  fakeClaim('workEmail', { address: EMAIL }),
  fakeClaim('personalEmail', { address: 'jane@mail.example' }),
  fakeClaim('linkedin', LINKEDIN),
];
const LINKEDIN_ONLY: Claim[] = [...NAME, fakeClaim('linkedin', LINKEDIN)];

interface Case {
  name: string;
  claims?: readonly Claim[];
  arrange?(world: PushWorld): void;
  /** Undefined: prepare, and confirm when something can be. */
  act?(world: PushWorld): Promise<string>;
  /** What the user reads in the end. */
  says: RegExp;
  /** Records of the person in both modules. */
  records: number;
  writes: number;
}

const lead = (world: PushWorld, fields: object, options = {}) =>
  world.zoho.addRecord('Leads', { Last_Name: 'Doe', First_Name: 'Jane', ...fields }, options);

const isWrite: (method: string, path: string) => boolean = (method, path) =>
  method !== 'GET' && !path.endsWith('/coql');

/** Meets the first request that fits, once. */
function once(
  fits: (method: string, path: string) => boolean,
  happens: (handle: () => Promise<Response>) => Promise<Response>,
): Weather {
  let met = false;
  return ({ method, path }, handle) => {
    if (met || !fits(method, path)) return undefined;
    met = true;
    return happens(handle);
  };
}

const cut = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch');
};
const never = () => new Promise<Response>(() => undefined);
const answers = (status: number, body: unknown) => async () => new Response(JSON.stringify(body), { status });

function sentence(prepared: PreparedPush, module: CrmModule): string {
  if (!prepared.diff) return 'Which one is it?';
  const { target, changes, obstacles } = prepared.diff;
  const elsewhere = prepared.matches.find((match) => match.module !== module || match.converted);
  const also = elsewhere
    ? `; ${elsewhere.converted ? 'a converted lead' : elsewhere.module} with the same ${elsewhere.matchedBy.join(', ')} exists`
    : '';
  const what = target.recordId === undefined ? `New ${module}` : `Update ${module}`;
  const nothing = target.recordId !== undefined && changes.every(({ action }) => action === 'Keep');
  return `${what}${nothing ? ', nothing to change' : ''}${also}${obstacles.map((each) => `; ${each}`).join('')}`;
}

const words = (problem: Parameters<typeof explainProblem>[0]): string => {
  const { what, next } = explainProblem(problem, 'Zoho');
  return `${what} ${problem.money === 'maybe' ? 'It may have been written.' : 'Nothing was written.'} ${next}`;
};

async function push(tab: Tab, module: CrmModule = 'Leads', everywhere = false): Promise<string> {
  const prepared = await tab.prepare({ personId: 'jane', module, everywhere });
  if (!prepared.ok) return `Stopped: ${words(prepared.problem)}`;
  const before = sentence(prepared.value, module);
  // Asked, and the user has not answered: nothing is written.
  if (!prepared.value.diff || prepared.value.matches.some((match) => match.module !== module))
    return `Asked: ${before}`;
  const pushed = await tab.confirm(prepared.value.pushId, {});
  return pushed.ok ? `${before} → ${pushed.value.kind}` : `${before} → Stopped: ${words(pushed.problem)}`;
}

/** The push is under way when everything dies; then the browser starts again. */
async function dieWhile(world: PushWorld, weather: Weather): Promise<string> {
  world.weather.push(weather);
  const tab = world.live();
  const prepared = await tab.prepare({ personId: 'jane', module: 'Leads' });
  if (!prepared.ok) throw new Error(prepared.problem.kind);
  void tab.confirm(prepared.value.pushId, {});
  await expect
    .poll(() => world.zoho.records('Leads').length + (world.calls.includes('POST /Leads') ? 1 : 0))
    .toBeGreaterThan(0);
  world.clock.now += 2000;
  const next = world.live();
  const outcome = await next.outcome(prepared.value.pushId);
  const said = outcome.ok ? outcome.value.kind : `Stopped: ${words(outcome.problem)}`;
  return `after the death: ${said}; pushed again: ${await push(next)}`;
}

const found = (name: string, fields: object, options: Partial<Case> = {}): Case => ({
  name,
  arrange: (world) => void lead(world, fields),
  says: /^Update Leads.* → (updated|nothing-to-change)$/,
  records: 1,
  writes: 1,
  ...options,
});

const byLinkedIn = (form: string): Case =>
  found(`only LinkedIn known, stored as ${form}`, { LinkedIn_URL: form }, { claims: LINKEDIN_ONLY });

const CASES: readonly Case[] = [
  { name: 'nobody there', says: /^New Leads → created$/, records: 1, writes: 1 },
  {
    name: 'pushed twice',
    act: async ({ live }) => {
      const tab = live();
      return `${await push(tab)}; ${await push(tab)}`;
    },
    says: /^New Leads → created; Update Leads, nothing to change → nothing-to-change$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'pushed twice while search lags by a minute',
    arrange: ({ zoho }) => void (zoho.settings.searchLagMs = 60_000),
    act: async ({ live }) => {
      const tab = live();
      return `${await push(tab)}; ${await push(tab)}`;
    },
    says: /^New Leads → created; Update Leads, nothing to change → nothing-to-change$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'pushed twice, with nothing that Zoho could find her by',
    claims: NAME,
    act: async ({ live }) => {
      const tab = live();
      return `${await push(tab)}; ${await push(tab)}`;
    },
    says: /^New Leads → created; Update Leads, nothing to change → nothing-to-change$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'two tabs at once',
    act: async ({ live }) => {
      const locks = fakeLocks();
      const [one, two] = await Promise.all([push(live(locks)), push(live(locks))]);
      return `${one}; ${two}`;
    },
    says: /New Leads → created.*Nothing was written|Nothing was written.*New Leads → created/,
    records: 1,
    writes: 1,
  },
  {
    name: 'two tabs at once, with nothing that Zoho could find her by',
    claims: NAME,
    act: async ({ live }) => {
      const locks = fakeLocks();
      const [one, two] = await Promise.all([push(live(locks)), push(live(locks))]);
      return `${one}; ${two}`;
    },
    says: /New Leads → created.*in another tab meanwhile/,
    records: 1,
    writes: 1,
  },
  {
    name: 'killed between request and answer, record made',
    act: (world) =>
      dieWhile(
        world,
        once(isWrite, async (handle) => {
          await handle();
          return never();
        }),
      ),
    says: /^after the death: created; pushed again: Update Leads, nothing to change/,
    records: 1,
    writes: 1,
  },
  {
    name: 'killed between request and answer, record made, search lags, nothing to find her by',
    claims: NAME,
    arrange: ({ zoho }) => void (zoho.settings.searchLagMs = 60_000),
    act: (world) =>
      dieWhile(
        world,
        once(isWrite, async (handle) => {
          await handle();
          return never();
        }),
      ),
    says: /^after the death: created; pushed again: Update Leads, nothing to change/,
    records: 1,
    writes: 1,
  },
  {
    name: 'killed before the request arrived',
    act: (world) => dieWhile(world, once(isWrite, never)),
    says: /^after the death: Stopped: .*nothing of it is there.*; pushed again: New Leads → created$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'browser killed: the next start finds out by itself',
    act: async (world) => {
      world.weather.push(
        once(isWrite, async (handle) => {
          await handle();
          return never();
        }),
      );
      const tab = world.live();
      const prepared = await tab.prepare({ personId: 'jane', module: 'Leads' });
      if (prepared.ok) void tab.confirm(prepared.value.pushId, {});
      await expect.poll(() => world.zoho.records('Leads').length).toBe(1);
      const next = world.live();
      await next.recover();
      const [row] = await world.database.pushes.toArray();
      return `after the start: ${row?.state}; ${await push(next)}`;
    },
    says: /^after the start: done; Update Leads, nothing to change/,
    records: 1,
    writes: 1,
  },
  {
    name: 'connection cut after the record was made',
    arrange: ({ weather }) =>
      void weather.push(
        once(isWrite, async (handle) => {
          await handle();
          return cut();
        }),
      ),
    says: /^New Leads → created$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'connection cut before anything was made, then pushed again',
    arrange: ({ weather }) => void weather.push(once(isWrite, cut)),
    act: async ({ live }) => {
      const tab = live();
      return `${await push(tab)}; ${await push(tab)}`;
    },
    says: /nothing of it is there.* Nothing was written\..*; New Leads → created$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'Zoho fails with 502 after the record was made',
    arrange: ({ weather }) =>
      void weather.push(
        once(isWrite, async (handle) => {
          await handle();
          return new Response('<html>', { status: 502 });
        }),
      ),
    says: /^New Leads → created$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'answer cut short after the record was made',
    arrange: ({ weather }) =>
      void weather.push(
        once(isWrite, async (handle) => {
          const text = await (await handle()).text();
          return new Response(text.slice(0, text.length / 2), { status: 201 });
        }),
      ),
    says: /^New Leads → created$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'is a Contact while a Lead is pushed',
    arrange: ({ zoho }) => void zoho.addRecord('Contacts', { Last_Name: 'Doe', Email: EMAIL }),
    says: /^Asked: New Leads; Contacts with the same jane\.doe@acme-robotics\.io exists$/,
    records: 1,
    writes: 0,
  },
  {
    name: 'became a Contact a second ago, while a Lead is pushed',
    arrange: ({ zoho }) =>
      void zoho.store.insert('Contacts', { Last_Name: 'Doe', First_Name: 'Jane', Email: EMAIL }, 60_000),
    act: async ({ live }) => {
      const tab = live();
      return `${await push(tab)}; shown again: ${await push(tab, 'Leads', true)}`;
    },
    says: /Jane Doe was added to Zoho meanwhile.*Nothing was written.*; shown again: Asked: New Leads; Contacts/,
    records: 1,
    writes: 0,
  },
  found('under Secondary Email', { Secondary_Email: EMAIL }),
  found('in other case', { Email: EMAIL.toUpperCase() }),
  found(
    'made a second ago by somebody else',
    {},
    {
      arrange: ({ zoho }) =>
        void zoho.store.insert('Leads', { Last_Name: 'Doe', First_Name: 'Jane', Email: EMAIL }, 60_000),
    },
  ),
  {
    name: 'a plus-tag is another address',
    arrange: (world) => void lead(world, { First_Name: 'Other', Email: 'jane.doe+crm@acme-robotics.io' }),
    says: /^New Leads → created$/,
    records: 2,
    writes: 1,
  },
  {
    name: 'an address that contains hers is somebody else',
    arrange: (world) => void lead(world, { First_Name: 'Other', Email: `mary-${EMAIL}` }),
    says: /^New Leads → created$/,
    records: 2,
    writes: 1,
  },
  byLinkedIn('https://www.linkedin.com/in/jane-doe'),
  byLinkedIn('https://linkedin.com/in/jane-doe'),
  byLinkedIn('linkedin.com/in/jane-doe'),
  byLinkedIn('http://de.linkedin.com/in/jane-doe/'),
  byLinkedIn('https://www.linkedin.com/in/jane-doe/?originalSubdomain=uk'),
  byLinkedIn('HTTPS://WWW.LINKEDIN.COM/IN/JANE-DOE'),
  {
    name: 'a LinkedIn address that begins like hers is somebody else',
    claims: LINKEDIN_ONLY,
    arrange: (world) => void lead(world, { First_Name: 'Other', LinkedIn_URL: `${LINKEDIN}-2` }),
    says: /^New Leads → created$/,
    records: 2,
    writes: 1,
  },
  ...['/Leads/search', '/Contacts/search', '/coql'].map((path): Case => ({
    name: `${path} answers an error`,
    arrange: ({ weather }) =>
      void weather.push((request) => (request.path.endsWith(path) ? answers(500, {})() : undefined)),
    says: /^Stopped: Zoho failed on its own side.*Nothing was written/,
    records: 0,
    writes: 0,
  })),
  {
    name: 'search finds two',
    arrange: (world) => {
      lead(world, { Email: EMAIL });
      lead(world, { Email: 'jane@mail.example' });
    },
    says: /^Asked: Which one is it\?/,
    records: 2,
    writes: 0,
  },
  {
    name: 'only LinkedIn known, Zoho has no field for it, and somebody of her name is there',
    claims: LINKEDIN_ONLY,
    arrange: (world) => {
      world.zoho.settings.absentFields = ['LinkedIn_URL'];
      lead(world, {});
    },
    says: /^Asked: Which one is it\?/,
    records: 1,
    writes: 0,
  },
  {
    name: 'a converted lead and its contact',
    arrange: (world) => {
      lead(world, { Email: EMAIL }, { converted: true });
      world.zoho.addRecord('Contacts', { Last_Name: 'Doe', Email: EMAIL });
    },
    says: /^Asked: New Leads; a converted lead with the same/,
    records: 2,
    writes: 0,
  },
  {
    name: 'record deleted between comparison and confirmation',
    arrange: (world) => void lead(world, { Email: EMAIL }),
    act: async (world) => {
      const tab = world.live();
      const prepared = await tab.prepare({ personId: 'jane', module: 'Leads' });
      for (const record of world.zoho.store.all('Leads')) world.zoho.store.remove(record);
      const pushed = prepared.ok ? await tab.confirm(prepared.value.pushId, {}) : prepared;
      return pushed.ok ? pushed.value.kind : `Stopped: ${words(pushed.problem)}`;
    },
    says: /^Stopped: .*The record no longer exists in Zoho\..*Nothing was written/,
    records: 0,
    writes: 1,
  },
  {
    name: 'own record deleted since: made anew',
    act: async (world) => {
      const tab = world.live();
      const first = await push(tab);
      for (const record of world.zoho.store.all('Leads')) world.zoho.store.remove(record);
      return `${first}; ${await push(tab)}`;
    },
    says: /^New Leads → created; New Leads → created$/,
    records: 1,
    writes: 2,
  },
  {
    name: 'record changed between comparison and confirmation',
    arrange: (world) => void lead(world, { Email: EMAIL }),
    act: async (world) => {
      const tab = world.live();
      const prepared = await tab.prepare({ personId: 'jane', module: 'Leads' });
      world.clock.now += 5000;
      for (const record of world.zoho.store.all('Leads'))
        world.zoho.store.update(record, { Company: 'Hers' });
      const pushed = prepared.ok ? await tab.confirm(prepared.value.pushId, {}) : prepared;
      return pushed.ok
        ? pushed.value.kind
        : `Stopped: ${words(pushed.problem)}; shown again: ${await push(tab)}`;
    },
    says: /^Stopped: The record in Zoho changed in the meantime, so nothing was written.*; shown again: Update Leads → updated$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'token expired between comparison and confirmation',
    act: async (world) => {
      const tab = world.live();
      const prepared = await tab.prepare({ personId: 'jane', module: 'Leads' });
      world.clock.now += 2 * 3600_000;
      const pushed = prepared.ok ? await tab.confirm(prepared.value.pushId, {}) : prepared;
      return pushed.ok ? pushed.value.kind : words(pushed.problem);
    },
    says: /^created$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'an email over 100 characters, twice',
    claims: [...NAME, fakeClaim('workEmail', { address: `${'j'.repeat(60)}@${'a'.repeat(50)}.example` })],
    act: async ({ live, zoho }) => {
      const tab = live();
      const said = `${await push(tab)}; ${await push(tab)}`;
      expect(zoho.records('Leads')[0]).toMatchObject({ Email: null });
      return said;
    },
    says: /^New Leads → created; Update Leads, nothing to change → nothing-to-change$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'a unique field of the customer refuses',
    claims: [...JANE, fakeClaim('phone', { number: '+1 202-555-0199', kind: 'mobile' })],
    arrange: (world) => {
      world.zoho.settings.uniqueFields = { Leads: ['Mobile'] };
      lead(world, { First_Name: 'Other', Mobile: '+1 202-555-0199' });
    },
    says: /Another record \(Leads \d+\) has the same Mobile already\. Update that record instead.*Nothing was written/,
    records: 1,
    writes: 1,
  },
  {
    name: '429 in the middle of the search',
    arrange: ({ weather }) =>
      void weather.push(({ path }) =>
        path.endsWith('/Contacts/search')
          ? answers(429, { code: 'TOO_MANY_REQUESTS', details: { retry_after: 60 }, status: 'error' })()
          : undefined,
      ),
    says: /^Stopped: Zoho takes no more requests at the moment\. Nothing was written\. Retry in 60 seconds/,
    records: 0,
    writes: 0,
  },
  {
    name: '429 at the write, then pushed again',
    arrange: ({ weather }) =>
      void weather.push(
        once(
          isWrite,
          answers(429, { code: 'TOO_MANY_REQUESTS', details: { retry_after: 60 }, status: 'error' }),
        ),
      ),
    act: async ({ live }) => {
      const tab = live();
      return `${await push(tab)}; ${await push(tab)}`;
    },
    says: /Stopped: Zoho takes no more requests at the moment\. Nothing was written.*; New Leads → created$/,
    records: 1,
    writes: 1,
  },
  {
    name: 'a field was taken away since the fields were read',
    arrange: ({ zoho }) => void (zoho.settings.absentFields = ['LinkedIn_URL', 'Secondary_Email']),
    says: /^New Leads → created$/,
    records: 1,
    writes: 1,
  },
];

const table: (readonly [string, number, number, string])[] = [];

test.each(CASES.map((each) => [each.name, each] as const))('%s', async (name, given) => {
  const world = createPushWorld();
  await world.warmUp();
  world.know('jane', given.claims ?? JANE);
  given.arrange?.(world);
  const said = await (given.act ? given.act(world) : push(world.live()));
  const records = world.zoho.records('Leads').length + world.zoho.records('Contacts').length;
  table.push([name, records, world.calls.length, said]);
  expect(said).toMatch(given.says);
  expect(records).toBe(given.records);
  expect(world.zoho.writes).toHaveLength(given.writes);
});

afterAll(() => {
  const rows = table.map(([name, records, calls, said]) => `${name} | ${records} | ${calls} | ${said}`);
  console.log(['case | records | API calls | what the user reads', ...rows].join('\n'));
  const well = table.filter(([, , , said]) => /(?:created|updated|Nothing to change)$/i.test(said)).length;
  report({
    fault: 'a push meets each way to make a second record',
    trials: table.length,
    well,
    told: table.length - well,
    inDoubt: 0,
    ...NONE,
    recordsTwice: table.filter(
      ([name, records]) => records > (CASES.find((each) => each.name === name)?.records ?? 0),
    ).length,
  });
});
