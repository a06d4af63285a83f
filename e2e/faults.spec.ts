import { FAILURES, LASTING_FAILURES, VENDORS, type Failure } from './failures.ts';
import { expect, test } from './test.ts';
import { enrich, field, lookUp, provider, saveKey } from './user.ts';

/** Known to every provider, so that whatever one of them does, the others have something to say. */
const PEOPLE = [
  { slug: 'jane-doe', name: 'Jane Doe', company: 'Acme Robotics' },
  { slug: 'tobias-lindqvist', name: 'Tobias Lindqvist', company: 'Northwind' },
  { slug: 'hanna-visser', name: 'Hanna Visser', company: 'Larkspur Freight' },
  { slug: 'samira-haddad', name: 'Samira Haddad', company: 'Acme Robotics' },
] as const;

/** Providers that the failing one has nothing to do with. */
const othersThan = ({ label }: Failure) =>
  VENDORS.filter(
    (other) => other.label !== label && !(label.startsWith('Zia') && other.label.startsWith('Zia')),
  );

for (const [title, failures] of FAILURES) {
  test(`${title}: said in plain words, and the others stand`, async ({ ready, sandbox }) => {
    const panel = await ready.openPage('sidepanel.html');
    const usual = structuredClone(sandbox.zoho.settings);
    for (const [index, failure] of failures.entries()) {
      const person = PEOPLE[index];
      if (person === undefined) throw new Error('More failures than people');
      await test.step(`${failure.label} ${failure.why}`, async () => {
        const { label, key, arrange, state, says } = failure;
        if (key) {
          const options = await ready.openPage('options.html');
          await saveKey(options, key.vendor, key.key);
          await options.close();
        }
        arrange?.(sandbox);
        await lookUp(panel, `linkedin.com/in/${person.slug}`);
        await enrich(panel);
        const line = provider(panel, label);
        await expect(line).toContainText(new RegExp(`^${label}\\W*${state}`));
        await expect(line).toContainText(says);
        await expect(panel.getByRole('heading', { level: 1 })).toHaveText(person.name);
        await expect(field(panel, 'Company')).toContainText(person.company);
        for (const other of othersThan(failure))
          await expect(provider(panel, other.label)).toContainText('found');
        sandbox.faults.clear();
        Object.assign(sandbox.zoho.settings, structuredClone(usual));
      });
    }
    expect(sandbox.log.filter(({ host }) => host === 'evil.test')).toEqual([]);
  });
}

for (const [title, failures] of LASTING_FAILURES) {
  test(`${title}: each is said in plain words`, async ({ ready, sandbox }) => {
    for (const { arrange } of failures) arrange?.(sandbox);
    const panel = await ready.openPage('sidepanel.html');
    await lookUp(panel, 'linkedin.com/in/jane-doe');
    await enrich(panel);
    for (const { label, state, says } of failures) {
      await expect(provider(panel, label)).toContainText(new RegExp(`^${label}\\W*${state}`));
      await expect(provider(panel, label)).toContainText(says);
    }
    expect(sandbox.log.filter(({ charged }) => charged > 0)).toEqual([]);
  });
}

test('when Zoho takes its token no more, Zia says so and was not paid, and the others stand', async ({
  ready,
  sandbox,
}) => {
  sandbox.zoho.tokens = { ...sandbox.zoho.tokens, scopesOf: () => undefined };
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  for (const label of ['Zia people', 'Zia organization']) {
    await expect(provider(panel, label)).toContainText(new RegExp(`^${label}\\W*failed.*Settings`));
  }
  for (const label of ['Crustdata', 'Apollo']) await expect(provider(panel, label)).toContainText('found');
  expect(sandbox.log.filter(({ host, charged }) => host === 'www.zohoapis.com' && charged > 0)).toEqual([]);
});

test('a provider without a key is skipped, and says where to add one', async ({ facet }) => {
  const panel = await facet.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await expect(provider(panel, 'Apollo')).toContainText('Settings');
});

test('an answer that drips for ever ends at its time limit; meanwhile who is unknown to a provider costs nothing there', async ({
  ready,
  sandbox,
}) => {
  const host = 'api.apollo.io';
  sandbox.faults.add({ host, pathPrefix: '/api/v1/people/match', fault: { kind: 'drip' }, times: 1 });
  const waiting = await ready.openPage('sidepanel.html');
  await lookUp(waiting, 'linkedin.com/in/jane-doe');
  await enrich(waiting);
  await expect(provider(waiting, 'Crustdata')).toContainText('found');

  const panel = await ready.openPage('sidepanel.html');
  const before = sandbox.log.length;
  const ask = async (slug: string, label: string, says: RegExp) => {
    await lookUp(panel, `linkedin.com/in/${slug}`);
    await enrich(panel);
    await expect(provider(panel, label)).toContainText(says);
  };
  const charged = (asked: string) =>
    sandbox.log.slice(before).filter(({ host, charged }) => host === asked && charged > 0);
  await ask('nils-unbekannt', 'Apollo', /^Apollo not found/);
  await expect(provider(panel, 'Zia people')).toContainText(/^Zia people not found/);
  expect(charged('api.apollo.io')).toEqual([]);
  await ask('mateus-oliveira', 'Crustdata', /^Crustdata not found/);
  expect(charged('api.crustdata.com')).toEqual([]);
  await ask('marcus-adeyemi', 'Zia people', /^Zia people failed/);
  expect(charged('www.zohoapis.com')).toEqual([]);

  await waiting.bringToFront();
  await expect(provider(waiting, 'Apollo')).toContainText(/^Apollo\W*not sure it was charged.*30 seconds/, {
    timeout: 60_000,
  });
});
