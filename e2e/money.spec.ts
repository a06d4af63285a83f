import { killWorker, readCalls, readSettings, readSpending, startAll } from './journal.ts';
import { SANDBOX_KEYS } from '../sandbox/accounts.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { seeded } from './seeded.ts';
import { expect, test } from './test.ts';
import { enrich, lookUp, provider, saveKey, toVendors } from './user.ts';

const slugs = (count: number, name = 'somebody') =>
  Array.from({ length: count }, (_none, index) => `${name}-${index}`);

const slow = (sandbox: Sandbox, host: string, ms: number) =>
  sandbox.faults.add({ host, pathPrefix: '', fault: { kind: 'latency', ms } });

/** How often each vendor was asked about each profile. */
function asked({ log }: Sandbox): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { host, query } of log) {
    const url = query['linkedin_profile_url'] ?? query['linkedin_url'];
    if (url !== undefined) counts.set(`${host} ${url}`, (counts.get(`${host} ${url}`) ?? 0) + 1);
  }
  return counts;
}

test('fifty look-ups of one person at once, however she is named, pay once', async ({ ready, sandbox }) => {
  for (const host of ['api.crustdata.com', 'api.apollo.io']) slow(sandbox, host, 1000);
  const names = [
    'https://www.linkedin.com/in/jane-doe?utm_source=share&utm_medium=member_desktop',
    'https://de.linkedin.com/in/JANE-DOE/',
    'linkedin.com/in/jane-doe/details/experience/',
    'HTTPS://WWW.LINKEDIN.COM/in/Jane-Doe',
  ];
  const panels = await Promise.all(names.map(() => ready.openPage('sidepanel.html')));
  for (const [index, panel] of panels.entries()) await lookUp(panel, names[index] ?? '');
  const [panel] = panels;
  if (!panel) throw new Error('A panel is open.');
  const [worker] = ready.context.serviceWorkers();
  await Promise.all([
    ...panels.map((each) =>
      each.getByRole('button', { name: /^Enrich \(/ }).evaluate((button: HTMLElement) => button.click()),
    ),
    ...panels.map((each) =>
      startAll(
        each,
        Array.from({ length: 11 }, () => 'jane-doe'),
      ),
    ),
    worker?.evaluate(() => {
      const clicked: unknown = Reflect.get(Reflect.get(globalThis, 'chrome').contextMenus, 'onClicked');
      const info = { menuItemId: 'profile-link', linkUrl: 'https://uk.linkedin.com/in/jane-doe?trk=x' };
      if (typeof clicked === 'object' && clicked !== null && 'dispatch' in clicked) {
        const { dispatch } = clicked;
        if (typeof dispatch === 'function') for (const _ of [1, 2]) dispatch.call(clicked, info, undefined);
      }
    }),
  ]);
  for (const each of panels) await expect(provider(each, 'Zia organization')).toContainText('found');
  // Known by now as the same person.
  await lookUp(panel, 'jane.doe@acme-robotics.io');
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await startAll(panel, ['jane-doe']);
  const paid = sandbox.log.filter(({ charged }) => charged > 0).map(({ host }) => host);
  expect(paid.toSorted()).toEqual(['api.apollo.io', 'api.crustdata.com']);
  const count = (path: string) => sandbox.log.filter((request) => request.path.includes(path)).length;
  expect([count('/people/match'), count('/person/enrich')]).toEqual([1, 1]);
});

test('a limit of 7 credits lets 7 of 40 look-ups through, also when the worker dies', async ({
  facet,
  sandbox,
}) => {
  test.setTimeout(120_000);
  // Long enough for all forty to be asked for meanwhile: what is not found gives its credit back.
  slow(sandbox, 'api.apollo.io', 25_000);
  const options = await facet.openPage('options.html');
  await saveKey(options, 'Apollo', SANDBOX_KEYS.apollo);
  await options.getByRole('spinbutton', { name: 'Daily credit limit for Apollo' }).fill('7');
  await expect(options.getByText(/^Not saved/)).toHaveCount(0);
  const panel = await facet.openPage('sidepanel.html');
  await expect.poll(() => readSettings(panel)).toContain('"daily":7');
  const first = startAll(panel, slugs(20));
  await expect.poll(() => asked(sandbox).size).toBeGreaterThan(2);
  await killWorker(panel);
  await first;
  await startAll(panel, slugs(20, 'else'));
  expect((await readSpending(panel)).map(({ provider: id, credits }) => [id, credits])).toEqual([
    ['apollo', 7],
  ]);
  await lookUp(panel, 'linkedin.com/in/else-19');
  await expect(provider(panel, 'Apollo')).toContainText(/limit of 7 credits: 0 are left/);
  // No more than six are under way at the same time; the seventh follows.
  await expect.poll(() => asked(sandbox).size, { timeout: 60_000 }).toBe(7);
  const settled = async () => (await readCalls(panel)).filter(({ state }) => state === 'answered').length;
  await expect.poll(settled, { timeout: 60_000 }).toBe(7);
  expect(asked(sandbox).size).toBe(7);
});

test('the worker killed 24 times at random: nothing asked twice, every call in a true state', async ({
  ready,
  sandbox,
}) => {
  test.setTimeout(240_000);
  sandbox.accounts.crustdata.main.requestsPerMinute = 1000;
  for (const host of ['api.crustdata.com', 'api.apollo.io']) slow(sandbox, host, 250);
  const panel = await ready.openPage('sidepanel.html');
  const random = seeded(2026);
  for (const slug of slugs(24)) {
    const started = startAll(panel, [slug]);
    await panel.waitForTimeout(random() * 900);
    await killWorker(panel);
    await started;
  }
  // One more message wakes the worker, which puts everything right.
  await startAll(panel, ['jane-doe']);
  const open = async () =>
    (await readCalls(panel)).filter(
      ({ state, outcome }) =>
        state === 'reserved' || state === 'sent' || (state === 'answered' && outcome === undefined),
    ).length;
  await expect.poll(open, { timeout: 60_000 }).toBe(0);

  const calls = await readCalls(panel);
  const counts = asked(sandbox);
  expect([...counts.values()].filter((times) => times > 1)).toEqual([]);
  const vendors = calls.filter(({ provider: id }) => id === 'crustdata' || id === 'apollo');
  // Whatever reached a vendor is in the journal; the executor outlived the worker, so that nothing is in doubt.
  expect(vendors.filter(({ sentAt }) => sentAt !== undefined)).toHaveLength(counts.size);
  expect(vendors.filter(({ state }) => state === 'unknown')).toEqual([]);
  console.log(
    `24 kills: ${counts.size} requests, ${vendors.length} calls, ${vendors.filter(({ state }) => state === 'answered').length} answered, 0 twice, 0 in doubt`,
  );
});

test('cheapest first stops when enough is known, and says what that saved', async ({ ready, sandbox }) => {
  const options = await ready.openPage('options.html');
  await options.getByRole('radio', { name: 'Cheapest first' }).check();
  for (const label of ['Use Zia people', 'Use Zia organization']) {
    await options.getByRole('switch', { name: label }).uncheck();
  }
  await options.close();
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await expect(provider(panel, 'Crustdata')).toContainText('After Apollo');
  await expect(panel.getByRole('button', { name: 'Enrich (about 1 to 4 credits)' })).toBeVisible();
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await expect(panel.getByText('That saves about 3 credits.')).toBeVisible();
  expect(sandbox.log.filter(({ host }) => host === 'api.crustdata.com')).toEqual([]);
  await panel.getByRole('button', { name: 'Ask Crustdata' }).click();
  await expect(provider(panel, 'Crustdata')).toContainText('found');
});

test('a provider whose price was emptied is not asked', async ({ ready, sandbox }) => {
  const options = await ready.openPage('options.html');
  await options.getByRole('spinbutton', { name: 'Price of Person at Apollo' }).fill('');
  await options.close();
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await expect(provider(panel, 'Apollo')).toContainText(/skipped.*price at Apollo is not known/);
  await enrich(panel);
  await expect(provider(panel, 'Crustdata')).toContainText('found');
  expect(sandbox.log.filter(({ host }) => host === 'api.apollo.io')).toEqual([]);
});

test('offline, nobody is asked and nothing is in doubt; who is known opens', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  await expect(panel.getByRole('group', { name: 'In Zoho' })).toContainText('Not in Zoho yet');
  const before = toVendors(sandbox).length;
  await ready.context.setOffline(true);
  await lookUp(panel, 'linkedin.com/in/samira-haddad');
  await enrich(panel);
  for (const label of ['Crustdata', 'Apollo']) {
    await expect(provider(panel, label)).toContainText(/failed|not sure/);
  }
  await lookUp(panel, 'jane.doe@acme-robotics.io');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  expect(toVendors(sandbox)).toHaveLength(before);
});
