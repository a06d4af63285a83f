import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { crowd } from '../../sandbox/people/crowd.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { launchFacet, type FacetBrowser } from '../browser.ts';
import { readCalls, startAll } from '../journal.ts';
import { roomy } from '../list-user.ts';
import { seeded } from '../seeded.ts';
import { expect, test } from '../test.ts';
import { enrich, lookUp, provider } from '../user.ts';
import { report } from './fault-row.ts';
import { isOpen, judge } from './judge.ts';

const KILLS = 60;

const people = crowd.filter(({ crustdata, apollo }) => typeof crustdata === 'object' && apollo !== null);

/** Settled: nothing that a start of the browser left will change by itself. */
const settled = (panel: Page) =>
  expect.poll(async () => (await readCalls(panel)).filter(isOpen).length, { timeout: 90_000 }).toBe(0);

const emailsIn = (sandbox: Sandbox): string[] =>
  [...sandbox.zoho.records('Leads'), ...sandbox.zoho.records('Contacts')].map(({ Email }) => String(Email));

test(`the browser killed ${KILLS} times in look-ups, jobs and pushes`, async ({ sandbox, readyProfile }) => {
  test.setTimeout(1_800_000);
  roomy(sandbox);
  sandbox.zoho.settings.pollsBeforeCompleted = 1;
  sandbox.zoho.tokens = readyProfile.tokens;
  for (const host of ['api.crustdata.com', 'api.apollo.io'])
    sandbox.faults.add({ host, pathPrefix: '', fault: { kind: 'latency', ms: 250 } });
  const profile = await mkdtemp(join(tmpdir(), 'facet-killed-'));
  await cp(readyProfile.folder, profile, { recursive: true });
  const launch = (): Promise<FacetBrowser> =>
    launchFacet({ port: sandbox.port, headless: true, chromiumPath: process.env.FACET_CHROMIUM, profile });
  const random = seeded(2026);
  let pushes = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const facet = await launch();
    const panel = await facet.openPage('sidepanel.html');
    await settled(panel);
    const slug = people[kill]?.slug ?? '';
    if (kill % 3 < 2) {
      const started = startAll(panel, [slug]).catch(() => 0);
      await panel.waitForTimeout(random() * 1500);
      await facet.kill();
      await started;
      continue;
    }
    // A push: everything before it is done in peace.
    pushes += 1;
    await lookUp(panel, `linkedin.com/in/${slug}`);
    await enrich(panel);
    await expect(provider(panel, 'Apollo')).toContainText('found');
    await settled(panel);
    await panel.getByRole('button', { name: 'Push to Zoho' }).click();
    const create = panel
      .getByRole('dialog', { name: 'Push to Zoho' })
      .getByRole('button', { name: 'Create lead' });
    await expect(create).toBeEnabled();
    const clicked = create.click().catch(() => undefined);
    await panel.waitForTimeout(random() * 500);
    await facet.kill();
    await clicked;
    // Pushed again by the user, who saw nothing: one record all the same.
    const again = await launch();
    const second = await again.openPage('sidepanel.html');
    await lookUp(second, `linkedin.com/in/${slug}`);
    await second.getByRole('button', { name: 'Push to Zoho' }).click();
    const dialog = second.getByRole('dialog', { name: 'Push to Zoho' });
    const offered = dialog.getByRole('button', { name: 'Create lead' });
    await expect(offered.or(dialog.getByText('Nothing to change')).first()).toBeVisible({ timeout: 90_000 });
    if (await offered.isVisible()) await offered.click();
    await expect(dialog.getByText(/^Created|Nothing to change/).first()).toBeVisible();
    await again.kill();
  }
  const last = await launch();
  const panel = await last.openPage('sidepanel.html');
  await settled(panel);
  const emails = emailsIn(sandbox);
  const row = {
    ...judge('the browser is killed (SIGKILL)', KILLS, await readCalls(panel), sandbox),
    recordsTwice: emails.length - new Set(emails).size,
  };
  report(row);
  expect(emails).toHaveLength(pushes);
  expect(row).toMatchObject({ lost: 0, paidTwice: 0, jobsTwice: 0, recordsTwice: 0, stuck: 0, silent: 0 });
  await last.close();
  await rm(profile, { recursive: true, force: true });
});
