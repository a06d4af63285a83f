import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFacet } from './browser.ts';
import { linksOf, paidTwice, progress, requestsTo, roomy, startList } from './list-user.ts';
import { expect, test } from './test.ts';
import { setUp } from './user.ts';

test('a list of 200 survives SIGKILL of the whole browser: it goes on by itself, and nobody is paid twice', async ({
  sandbox,
}) => {
  test.setTimeout(180_000);
  roomy(sandbox);
  const profile = await mkdtemp(join(tmpdir(), 'facet-killed-'));
  const launch = () =>
    launchFacet({
      port: sandbox.port,
      headless: true,
      chromiumPath: process.env.FACET_CHROMIUM,
      profile,
    });

  const first = await launch();
  const options = await first.openPage('options.html');
  await setUp(options);
  await options.close();
  const panel = await first.openPage('sidepanel.html');
  await startList(panel, linksOf(200));
  await expect
    .poll(async () => Number(await progress(panel).getAttribute('aria-valuenow')), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(50);
  // The next wave is under way: its answers are late, so that the death falls among them.
  sandbox.faults.add({ host: 'api.crustdata.com', pathPrefix: '', fault: { kind: 'latency', ms: 2000 } });
  const asked = requestsTo(sandbox, 'api.crustdata.com');
  await expect
    .poll(() => requestsTo(sandbox, 'api.crustdata.com'), { timeout: 60_000 })
    .toBeGreaterThan(asked);
  await first.kill();
  sandbox.faults.clear();
  const before = sandbox.log.length;

  const second = await launch();
  // Nobody opens anything: the list goes on by itself.
  await expect.poll(() => sandbox.log.length, { timeout: 60_000 }).toBeGreaterThan(before);
  const again = await second.openPage('sidepanel.html');
  await again.getByRole('tab', { name: 'Lists' }).click();
  await expect(progress(again)).toHaveAttribute('aria-valuenow', '200', { timeout: 120_000 });
  const unsure = again.getByText(/not sure it was charged/);
  expect(paidTwice(sandbox)).toEqual([]);
  const requests = {
    crustdata: requestsTo(sandbox, 'api.crustdata.com'),
    apollo: requestsTo(sandbox, 'api.apollo.io'),
  };
  console.log(
    `list of 200, browser killed by SIGKILL at ${before} requests: ${requests.crustdata} requests to Crustdata, ` +
      `${requests.apollo} to Apollo, 0 people paid for twice; on screen "${await again.locator('.list-count').innerText()}", ` +
      `${await unsure.count()} lines in sight not sure`,
  );
  // What was cut off is not asked again: as many requests as without the death.
  expect(requests.crustdata).toBeLessThanOrEqual(8);
  expect(requests.apollo).toBeLessThanOrEqual(20);
  await second.close();
  await rm(profile, { recursive: true, force: true });
});
