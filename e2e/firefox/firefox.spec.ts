import { SANDBOX_KEYS } from '../../sandbox/accounts.ts';
import { ZOHO_SANDBOX } from '../../sandbox/zoho/credentials.ts';
import { expect, see, test } from './test.ts';

/** An event page that ends in the middle of a poll is stood in for by an alarm after half a minute. */
const AFTER_A_DEAD_POLL_MS = 45_000;

test.describe.configure({ mode: 'serial' });

test('Firefox: from a LinkedIn profile to one record in Zoho, beside the page', async ({ world }) => {
  const { facet, sandbox } = world;
  sandbox.zoho.settings.pollsBeforeCompleted = 0;
  await facet.open('https://www.linkedin.com/in/jane-doe/');
  await facet.clickToolbarIcon();
  await see(facet.sidebar, 'Enrich (about 4 credits)');
  expect(sandbox.log.filter(({ charged }) => charged > 0)).toEqual([]);

  const panel = await facet.openFacet('sidepanel.html');
  await panel.clickButton('Enrich (about 4 credits)');
  for (const label of ['Crustdata', 'Apollo', 'Zia people', 'Zia organization']) {
    await see(panel, new RegExp(`${label} found`));
  }
  await see(panel, 'VP Sales · Acme Robotics GmbH');
  await panel.clickButton('Push to Zoho');
  await see(panel, 'New lead');
  await panel.clickButton('Create lead');
  await see(panel, /^Created/m);
  expect(sandbox.zoho.records('Leads')).toMatchObject([
    { Last_Name: 'Doe', First_Name: 'Jane', Email: 'jane.doe@acme-robotics.io' },
  ]);
  expect(sandbox.zoho.writes).toHaveLength(1);
  // The sidebar of the same window has followed.
  await see(facet.sidebar, 'VP Sales · Acme Robotics GmbH');
});

test('Firefox: a Zia job goes on after the event page has ended, and nothing is paid twice', async ({
  world,
}) => {
  const { facet, sandbox } = world;
  sandbox.zoho.settings.pollsBeforeCompleted = Infinity;
  const before = sandbox.log.length;
  const panel = await facet.openFacet('sidepanel.html');
  await panel.fill('Email or LinkedIn URL', 'linkedin.com/in/priya-raman');
  await panel.clickButton('Look up');
  await panel.clickButton('Enrich (about 4 credits)');
  // Only the job is open now: the browser ends the event page of an add-on that waits.
  await see(
    panel,
    /Crustdata not found[^]*Apollo found[^]*Zia people scheduled[^]*Zia organization scheduled/,
  );
  // The row is on screen before the alarm is set; without it the job is only found a minute later.
  const alarm = () =>
    panel.read(`browser.alarms.get('poll-jobs').then((found) => String(found !== undefined))`);
  await expect.poll(alarm).toBe('true');
  await facet.endEventPage();
  sandbox.zoho.settings.pollsBeforeCompleted = 0;
  // Zia does not know this person; that answer is what the job ended with.
  await see(panel, /Zia people not found[^]*Zia organization found/, AFTER_A_DEAD_POLL_MS);
  const paid = sandbox.log.slice(before).filter(({ charged }) => charged > 0);
  expect(paid.map(({ host }) => host)).toEqual(['api.apollo.io']);
});

test('Firefox: a page and what runs in it reach no key', async ({ world }) => {
  const { facet } = world;
  const panel = await facet.openFacet('sidepanel.html');
  // As the reader runs: in the extension's own world of a web page. Firefox lets it read all of storage.local.
  const reach = await panel.read(`(async () => {
    const [tab] = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: async () => JSON.stringify({
        local: await browser.storage.local.get(null),
        session: await browser.storage.session?.get(null).catch(() => 'refused'),
        databases: await indexedDB.databases(),
      }),
    });
    return result;
  })()`);
  const client = ZOHO_SANDBOX.us;
  expect(reach).toContain('"databases":[]');
  for (const secret of [...Object.values(SANDBOX_KEYS), client.clientSecret, client.refreshToken]) {
    expect(reach).not.toContain(secret);
  }
  expect(reach).not.toMatch(/access_token|refresh_token|1000\./);
});

test('Firefox: a right-click on an email enriches it in the sidebar', async ({ world }) => {
  const { facet, sandbox } = world;
  sandbox.zoho.settings.pollsBeforeCompleted = 0;
  const page = await facet.open('https://www.acme-robotics.io/');
  await page.rightClickLink('samira.haddad@acme-robotics.io');
  await facet.chooseFromMenu('Enrich this email (');
  await see(facet.sidebar, /^Samira Haddad$/m);
  await see(facet.sidebar, /Crustdata found/);
  const asked = sandbox.log.filter(({ charged }) => charged > 0).map(({ host }) => host);
  expect(asked.filter((host) => host === 'api.apollo.io').length).toBeGreaterThan(0);
});

test('Firefox: a vendor whose host the user took away is not asked, and Facet says why', async ({
  world,
}) => {
  const { facet, sandbox } = world;
  const panel = await facet.openFacet('sidepanel.html');
  const host = `{ origins: ['https://api.apollo.io/*'] }`;
  expect(await panel.read(`browser.permissions.remove(${host}).then(String)`)).toBe('true');
  const before = sandbox.log.length;
  await panel.fill('Email or LinkedIn URL', 'linkedin.com/in/mateus-oliveira');
  await panel.clickButton('Look up');
  await panel.clickButton('Enrich (about 4 credits)');
  await see(panel, 'The browser does not let Facet reach api.apollo.io for Apollo.');
  expect(sandbox.log.slice(before).filter((request) => request.host === 'api.apollo.io')).toEqual([]);
  await see(await facet.openFacet('options.html'), 'The browser does not let Facet reach api.apollo.io.');
});
