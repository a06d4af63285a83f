import type { CallRow } from '../lib/storage/rows.ts';
import { readCalls } from './journal.ts';
import { expect, test } from './test.ts';
import { enrich, lookUp, provider } from './user.ts';

test('a provider that takes no more is asked again by itself when it said, and Stop calls that off', async ({
  ready,
  sandbox,
}) => {
  const fault = { kind: 'rate-limited', retryAfterSeconds: 3 } as const;
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault, times: 1 });
  sandbox.faults.add({
    host: 'api.crustdata.com',
    pathPrefix: '',
    fault: { ...fault, retryAfterSeconds: 60 },
  });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('waiting');
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await expect(provider(panel, 'Crustdata')).toContainText('asked by itself at');
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(provider(panel, 'Crustdata')).toContainText(/failed.*You stopped Crustdata/);
  const asked = (host: string) => sandbox.log.filter((request) => request.host === host);
  expect(asked('api.crustdata.com')).toHaveLength(1);
  expect(asked('api.apollo.io').map(({ status }) => status)).toEqual([429, 200]);
});

test('a provider that fails again and again is left alone for a while, and the panel says so', async ({
  ready,
  sandbox,
}) => {
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault: { kind: 'server-error' } });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  const asked = () => sandbox.log.filter(({ host }) => host === 'api.apollo.io').length;
  // Chromium itself keeps back what an extension sends to a server that has failed several times: nobody knows then whether it was sent.
  const hasFailed = ({ provider, state }: CallRow) =>
    provider === 'apollo' && (state === 'failed' || state === 'unknown');
  for (let times = 1; times <= 5; times += 1) {
    // The panel says "failed" of the time before until it knows of this one.
    await expect.poll(async () => (await readCalls(panel)).filter(hasFailed).length).toBe(times);
    await expect(provider(panel, 'Apollo')).toContainText(/failed|not sure it was charged/);
    await panel.getByRole('button', { name: 'Retry Apollo' }).click();
  }
  await expect(provider(panel, 'Apollo')).toContainText(
    /failed several times in a row.*leaves it alone until/,
  );
  expect(asked()).toBeGreaterThan(2);
  expect(asked()).toBeLessThanOrEqual(5);
});

test('Retry asks a failed provider again', async ({ ready, sandbox }) => {
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault: { kind: 'server-error' }, times: 1 });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('failed');
  await panel.getByRole('button', { name: 'Retry Apollo' }).click();
  await expect(provider(panel, 'Apollo')).toContainText('found');
});
