import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SANDBOX_KEYS } from '../sandbox/accounts.ts';
import { ZOHO_SANDBOX } from '../sandbox/zoho/credentials.ts';
import type { BrowserContext } from '@playwright/test';
import { clickToolbarIcon, launchFacet } from './browser.ts';
import { expect, test } from './test.ts';
import { enrich, lookUp, provider, saveKey, setUp, toVendors } from './user.ts';

test('keys reach their own vendor only', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  const zoho = ZOHO_SANDBOX.us;
  const owners: [string, RegExp][] = [
    [SANDBOX_KEYS.crustdata, /^api\.crustdata\.com$/],
    [SANDBOX_KEYS.apollo, /^api\.apollo\.io$/],
    [zoho.clientSecret, /^accounts\.zoho\.com$/],
    [zoho.refreshToken, /^accounts\.zoho\.com$/],
    [zoho.grantCode, /^accounts\.zoho\.com$/],
  ];
  for (const [secret, owner] of owners) {
    const carriers = sandbox.log.filter((request) => JSON.stringify(request).includes(secret));
    for (const { host } of carriers) expect(host).toMatch(owner);
  }
  expect(sandbox.log.some((request) => JSON.stringify(request).includes(SANDBOX_KEYS.apollo))).toBe(true);
});

test('a saved key is never shown again in full', async ({ facet }) => {
  const options = await facet.openPage('options.html');
  await saveKey(options, 'Apollo', SANDBOX_KEYS.apollo);
  await options.reload();
  await expect(options.getByText('Saved, ends in 5678')).toBeVisible();
  expect(await options.content()).not.toContain(SANDBOX_KEYS.apollo);
  await expect(options.getByRole('textbox', { name: 'Apollo API key' })).toHaveValue('');
});

test('a key is tested for free', async ({ facet, sandbox }) => {
  const options = await facet.openPage('options.html');
  const region = options.getByRole('region', { name: 'Apollo', exact: true });
  await saveKey(options, 'Apollo', SANDBOX_KEYS.apollo);
  await region.getByRole('button', { name: 'Test Apollo' }).click();
  await expect(region.getByRole('status')).toContainText('credits');
  await saveKey(options, 'Apollo', 'no-such-key-0000');
  await region.getByRole('button', { name: 'Test Apollo' }).click();
  await expect(region.getByRole('status').or(region.getByRole('alert'))).toContainText('Apollo');
  expect(sandbox.log.every(({ charged }) => charged === 0)).toBe(true);
});

/** The files of a folder, at any depth, that hold one of the texts in UTF-8 or UTF-16. */
async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const needles = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    if (needles.some((needle) => bytes.includes(needle))) found.push(file);
  }
  return found;
}

interface Area {
  get(): Promise<unknown>;
}

/** What of the browser's API is used here. */
interface ExtensionApi {
  storage?: { local?: Area; session?: Area };
  tabs: { query(about: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(script: {
      target: { tabId: number };
      func: () => Promise<string>;
    }): Promise<{ result?: string }[]>;
  };
}

/** All that a script of ours could read in the page where a panel was opened, were the page's process taken over. */
async function readersWorld(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is gone.');
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const [tab] = await chrome.tabs.query({ url: 'https://hostile.test/*' });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: async () => {
        const { chrome: here } = globalThis as unknown as { chrome: ExtensionApi };
        const areas = await Promise.all(
          [here.storage?.local, here.storage?.session].map(
            async (area) => area?.get().catch(String) ?? 'none',
          ),
        );
        return JSON.stringify([areas, await indexedDB.databases(), Object.entries(localStorage)]);
      },
    });
    return frame?.result ?? '';
  });
}

const PASSPHRASE = 'canary passphrase 4711';
/** All that must never be seen; the vendors' and Zoho's secrets of the sandbox are the canaries. */
const CANARIES = [
  SANDBOX_KEYS.crustdata,
  SANDBOX_KEYS.apollo,
  ZOHO_SANDBOX.us.clientSecret,
  ZOHO_SANDBOX.us.refreshToken,
  PASSPHRASE,
];

test('behind a passphrase the keys are nowhere on the disk, in a page, or on screen; a locked look-up waits', async ({
  sandbox,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'facet-profile-'));
  const launch = () =>
    launchFacet({ port: sandbox.port, headless: true, chromiumPath: process.env.FACET_CHROMIUM, profile });
  const said: string[] = [];
  const first = await launch();
  first.context.on('console', (message) => said.push(message.text()));
  const options = await first.openPage('options.html');
  const privacy = options.getByRole('region', { name: 'Privacy' });
  await privacy.getByRole('button', { name: 'Set passphrase' }).click();
  const dialog = options.getByRole('dialog', { name: 'Set passphrase' });
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(PASSPHRASE);
  await dialog.getByRole('textbox', { name: 'Repeat passphrase' }).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Set passphrase' }).click();
  await expect(privacy.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await setUp(options);

  // Used: a look-up beside a page that watches for us.
  const page = await first.context.newPage();
  await page.goto('https://hostile.test/');
  const panel = await clickToolbarIcon(first, page);
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  const exported = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export' }).click();
  await panel.getByRole('menuitem', { name: 'JSON' }).click();
  const seen = [
    await readFile(await (await exported).path(), 'utf8'),
    await page.content(),
    JSON.stringify(await page.evaluate(() => (globalThis as unknown as { __check(): unknown[] }).__check())),
    await options.content(),
    await panel.content(),
    await readersWorld(first.context),
  ];

  await privacy.getByRole('button', { name: 'Lock now' }).click();
  await expect(privacy.getByRole('textbox', { name: 'Passphrase' })).toBeVisible();
  seen.push(...said, await options.content());
  for (const canary of CANARIES) for (const text of seen) expect(text).not.toContain(canary);
  await first.kill();
  // What is stored in the clear is found, so that this way of looking can find something.
  expect(await filesWith(profile, ['acme-robotics'])).not.toEqual([]);
  expect(await filesWith(profile, CANARIES)).toEqual([]);

  // The next start is locked; who is asked for waits, and is asked once it is unlocked.
  const second = await launch();
  const again = await second.openPage('sidepanel.html');
  const sent = toVendors(sandbox).length;
  await lookUp(again, 'sam.lee@globex.example');
  await enrich(again);
  await expect(provider(again, 'Apollo')).toContainText('waiting');
  const unlock = async (passphrase: string) => {
    await again.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await again.getByRole('button', { name: 'Unlock' }).click();
  };
  await unlock('not the passphrase');
  await expect(again.getByRole('alert')).toContainText('That is not the passphrase');
  expect(toVendors(sandbox).slice(sent)).toEqual([]);
  await unlock(PASSPHRASE);
  await expect(provider(again, 'Apollo')).toContainText(/found|not found/);
  await expect(again.getByRole('textbox', { name: 'Passphrase' })).toHaveCount(0);
  await second.close();
  await rm(profile, { recursive: true, force: true });
});
