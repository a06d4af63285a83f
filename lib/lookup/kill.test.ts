import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NONE, report } from '@/e2e/matrix/fault-row';
import { Database } from '@/lib/storage/database';
import { countedCredits } from '@/lib/storage/journal';
import type { CallRow } from '@/lib/storage/rows';
import type { Settings } from '@/lib/storage/settings';
import { found, identityOf, type FakeVendor } from './fake-vendors';
import { createEternity, live, type Life } from './mortal-world';
import type { Lookup } from './lookup';

/**
 * Kills a look-up at every one of its steps: each read, each write, each transaction, and before and after each request leaves. Then the
 * browser starts again, and the journal has to be true: nothing paid twice, nothing that came lost, nobody left waiting for ever.
 */
const jane = identityOf('linkedin.com/in/jane-doe');
const janesEmail = identityOf('jane.doe@acme-robotics.io');
const people = ['jane-doe', 'john-smith-4a1b2c', 'zoe-akerstrom'].map((slug) =>
  identityOf(`linkedin.com/in/${slug}`),
);
const nobody = { status: 'not-found', spent: { credits: 0 } } as const;
const job = { status: 'scheduled', ticket: '42', pollAfterMs: 1000, spent: { credits: 0 } } as const;

const crustdata: FakeVendor = { id: 'crustdata', connection: 'crustdata', credits: 3, outcomes: [found(3)] };
const apollo: FakeVendor = {
  id: 'apollo',
  connection: 'apollo',
  credits: 1,
  outcomes: [found(1, 'jane-doe', 'jane.doe@acme-robotics.io', 'Acme Robotics')],
};
const ziaPeople: FakeVendor = {
  id: 'zia-people',
  connection: 'zoho',
  credits: 0,
  outcomes: [job, job, found(0)],
};
const ziaOrganization: FakeVendor = {
  id: 'zia-organization',
  connection: 'zoho',
  credits: 0,
  outcomes: [found(0)],
  needsCompany: true,
};

interface Scenario {
  vendors: FakeVendor[];
  settings?: Partial<Settings>;
  act(lookup: Lookup): Promise<unknown>;
}

const scenarios: Record<string, Scenario> = {
  'a look-up of four providers, one of them a job, one waiting for another': {
    vendors: [crustdata, apollo, ziaPeople, ziaOrganization],
    act: (lookup) => lookup.start(jane),
  },
  'cheapest first over three providers': {
    vendors: [crustdata, { ...apollo, outcomes: [nobody] }, ziaOrganization],
    settings: { strategy: 'cheapest-first', needed: ['company'] },
    act: (lookup) => lookup.start(jane),
  },
  'a list of three people in batches, within a limit for two': {
    vendors: [{ ...crustdata, batchOf: 3, outcomes: [found(3), nobody, found(3)] }],
    settings: { limits: { crustdata: { daily: 6 } } },
    act: (lookup) => lookup.startAll(people),
  },
  'two people who turn out to be one, and a retry': {
    vendors: [apollo, { ...crustdata, outcomes: [nobody, found(3)] }],
    act: async (lookup) => {
      await lookup.start(janesEmail);
      await lookup.start(jane);
      await lookup.retry(jane, 'crustdata');
    },
  },
};

/** What a mortal run leaves is put right by an immortal one; answers what became of the calls. */
async function runAndRecover(
  database: Database,
  scenario: Scenario,
  lives: { worker: Life; executor: Life },
) {
  const eternity = await createEternity(database, scenario.vendors);
  const first = live(eternity, lives, scenario.settings);
  await scenario.act(first.lookup).catch(() => undefined);
  await first.quiet();
  await first.poll().catch(() => undefined);
  await first.quiet();
  first.close();

  eternity.clock.now += 60_000;
  const second = live(eternity, { worker: immortal(), executor: immortal() }, scenario.settings);
  await second.recover();
  await second.quiet();
  for (let poll = 0; poll < 4; poll += 1) {
    await second.poll();
    await second.quiet();
  }
  return { eternity, second };
}

type After = Awaited<ReturnType<typeof runAndRecover>>;

async function check({ eternity, second }: After, retried: number): Promise<CallRow[]> {
  const { database } = second;
  const calls = await database.calls.toArray();
  const answers = await database.answers.toArray();

  // Every call is in a state that will not change by itself, and nothing is left over.
  for (const call of calls) {
    expect(['answered', 'failed', 'unknown']).toContain(call.state);
    if (call.state === 'answered') expect(call.outcome).toBeDefined();
  }
  expect(await database.jobs.count()).toBe(0);
  expect(await database.batches.count()).toBe(0);
  expect(await database.endings.count()).toBe(0);

  // Nothing was sent twice by itself.
  const paid = eternity.vendors.sent.filter((path) => !path.includes('/job/'));
  const about = paid.flatMap((path) => {
    const [, vendor, keys = ''] = path.split('/');
    return keys.split(',').map((key) => `${vendor} ${key}`);
  });
  expect(about.length - new Set(about).size).toBeLessThanOrEqual(retried);

  // What reached the executor in full is kept, or its call says that nobody knows.
  const kept = new Set(answers.map(({ id }) => id.split('.')[0]));
  const lost = [...eternity.received].filter((id) => !kept.has(id) && !id.startsWith('poll'));
  const doubtful = calls.filter(({ state }) => state === 'unknown').length;
  const polls = eternity.vendors.sent.length - paid.length;
  expect(lost.length).toBeLessThanOrEqual(doubtful + polls);

  // The budget is the sum of the journal.
  const counted = calls.reduce((sum, call) => sum + countedCredits(call), 0);
  const spending = await database.spending.toArray();
  expect(spending.reduce((sum, { credits }) => sum + credits, 0)).toBe(counted);
  return calls;
}

const count = (calls: readonly CallRow[], state: CallRow['state']): number =>
  calls.filter((call) => call.state === state).length;

const [FIRST] = Object.keys(scenarios);

/** `npm run test:faults` dies at every step of everything; `npm test` at every step of the first scenario, and at each third of the others. */
const strideOf = (name: string): number => (name === FIRST || import.meta.env.MODE === 'faults' ? 1 : 3);

const immortal = (): Life => ({ stepsLeft: Infinity, steps: 0 });
const deaths = [
  ['the browser', (life: Life) => ({ worker: life, executor: life })],
  ['the worker alone', (life: Life) => ({ worker: life, executor: immortal() })],
  ['the executor alone', (life: Life) => ({ worker: immortal(), executor: life })],
] as const;

describe.each(Object.entries(scenarios))('%s', (name, scenario) => {
  // The first one dies in every way; the rules it shows are the same for the others.
  it.each(name === FIRST ? deaths : deaths.slice(0, 1))(
    'killed at every step with %s: nothing paid twice, nothing lost',
    async (who, livesOf) => {
      const sum = { kills: 0, answered: 0, unknown: 0, failed: 0 };
      const retried = scenario.act.toString().includes('retry') ? 1 : 0;
      const database = new Database(`${name} ${who}`);
      for (let at = 1; ; at += strideOf(name)) {
        const life: Life = { stepsLeft: at, steps: 0 };
        const after = await runAndRecover(database, scenario, livesOf(life));
        const calls = await check(after, retried);
        if (life.stepsLeft > 0) break;
        sum.kills += 1;
        sum.answered += count(calls, 'answered');
        sum.unknown += count(calls, 'unknown');
        sum.failed += count(calls, 'failed');
        // The worker's death alone costs nothing: the executor outlives it.
        if (who === 'the worker alone') expect(count(calls, 'unknown')).toBe(0);
      }
      // Each kill was checked: what must be zero is.
      report({
        fault: `${who} killed at every step of ${name}`,
        trials: sum.kills,
        well: sum.answered,
        told: sum.failed,
        inDoubt: sum.unknown,
        ...NONE,
      });
      expect(sum.kills).toBeGreaterThan(10);
    },
    300_000,
  );
});
