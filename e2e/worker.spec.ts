import { killWorker } from './journal.ts';
import { expect, test } from './test.ts';
import { enrich, lookUp, provider } from './user.ts';

test('a worker killed while vendors answer loses nothing and pays once', async ({ ready, sandbox }) => {
  for (const host of ['api.crustdata.com', 'api.apollo.io']) {
    sandbox.faults.add({ host, pathPrefix: '', fault: { kind: 'latency', ms: 1500 } });
  }
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('asking');
  await expect.poll(() => sandbox.log.filter(({ host }) => host === 'api.apollo.io').length).toBe(1);
  await killWorker(panel);
  await expect(provider(panel, 'Crustdata')).toContainText('found');
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  const paid = sandbox.log.filter(({ charged }) => charged > 0).map(({ host }) => host);
  expect(paid.toSorted()).toEqual(['api.apollo.io', 'api.crustdata.com']);
  // Nothing is left to do: the executor's document is gone, so that it defers no update.
  const documents = () =>
    panel.evaluate(
      "chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((found) => found.length)",
    );
  await expect.poll(documents).toBe(0);
});

test('many clicks at once pay once', async ({ ready, sandbox }) => {
  const panels = await Promise.all([1, 2, 3].map(() => ready.openPage('sidepanel.html')));
  for (const panel of panels) await lookUp(panel, 'linkedin.com/in/jane-doe');
  // Only one tab can be in front; the others' buttons are clicked where they are.
  await Promise.all(
    panels.map((panel) =>
      panel.getByRole('button', { name: /^Enrich \(/ }).evaluate((button: HTMLElement) => button.click()),
    ),
  );
  for (const panel of panels) await expect(provider(panel, 'Zia organization')).toContainText('found');
  const paid = sandbox.log.filter(({ charged }) => charged > 0).map(({ host }) => host);
  expect(paid.toSorted()).toEqual(['api.apollo.io', 'api.crustdata.com']);
});
