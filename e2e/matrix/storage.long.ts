import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFacet, type FacetBrowser } from '../browser.ts';
import { readSpending } from '../journal.ts';
import { seeded } from '../seeded.ts';
import { expect, test } from '../test.ts';
import { enrich, lookUp, provider } from '../user.ts';
import { NONE, report } from './fault-row.ts';

const DAMAGES = 30;

type Damage = readonly [what: string, harm: (folder: string, random: () => number) => Promise<void>];

const filesIn = async (folder: string, name: RegExp): Promise<string[]> =>
  (await readdir(folder)).filter((file) => name.test(file)).map((file) => join(folder, file));

/** What disks, repair tools and crashes do to the files of the database. */
const DAMAGE: readonly Damage[] = [
  ['the folder of the database is gone', (folder) => rm(folder, { recursive: true })],
  ['the file CURRENT is gone', (folder) => rm(join(folder, 'CURRENT'))],
  [
    'the manifest is cut in half',
    async (folder) => {
      for (const file of await filesIn(folder, /^MANIFEST/)) await truncate(file, 60);
    },
  ],
  [
    'the log is cut short',
    async (folder, random) => {
      for (const file of await filesIn(folder, /\.log$/)) {
        const { length } = await readFile(file);
        await truncate(file, Math.floor(length * random()));
      }
    },
  ],
  [
    'bytes of the log are turned',
    async (folder, random) => {
      for (const file of await filesIn(folder, /\.log$/)) {
        const bytes = await readFile(file);
        for (let turn = 0; turn < 40 && bytes.length > 0; turn += 1) {
          const place = Math.floor(random() * bytes.length);
          bytes[place] = (bytes[place] ?? 0) ^ 0xff;
        }
        await writeFile(file, bytes);
      }
    },
  ],
];

test(`the files of the database are damaged ${DAMAGES} times between two starts`, async ({
  sandbox,
  readyProfile,
}) => {
  test.setTimeout(900_000);
  sandbox.zoho.tokens = readyProfile.tokens;
  const base = await mkdtemp(join(tmpdir(), 'facet-whole-'));
  await cp(readyProfile.folder, base, { recursive: true });
  const launch = (profile: string): Promise<FacetBrowser> =>
    launchFacet({ port: sandbox.port, headless: true, chromiumPath: process.env.FACET_CHROMIUM, profile });
  const before = await launch(base);
  const panel = await before.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  for (const label of ['Crustdata', 'Apollo', 'Zia people', 'Zia organization'])
    await expect(provider(panel, label)).toContainText('found');
  const spent = async (facet: FacetBrowser): Promise<number> => {
    const page = await facet.openPage('options.html');
    const rows = await readSpending(page);
    await page.close();
    return rows.reduce((sum, { credits }) => sum + credits, 0);
  };
  const paid = await spent(before);
  await before.close();
  const requests = sandbox.log.filter(({ charged }) => charged > 0).length;

  const random = seeded(7);
  const row = {
    fault: 'the files of the database are damaged',
    trials: DAMAGES,
    well: 0,
    told: 0,
    inDoubt: 0,
    ...NONE,
  };
  for (let damage = 0; damage < DAMAGES; damage += 1) {
    const [what, harm] = DAMAGE[damage % DAMAGE.length] ?? DAMAGE[0] ?? [];
    if (what === undefined || harm === undefined) throw new Error('no damage');
    await test.step(what, async () => {
      const profile = await mkdtemp(join(tmpdir(), 'facet-damaged-'));
      await cp(base, profile, { recursive: true });
      const folder = join(profile, 'Default', 'IndexedDB');
      const [database] = await filesIn(folder, /^chrome-extension_.*\.leveldb$/);
      if (database === undefined) throw new Error('no database in the profile');
      await harm(database, random);
      const facet = await launch(profile);
      const after = await facet.openPage('sidepanel.html');
      await lookUp(after, 'linkedin.com/in/jane-doe');
      const known = after.getByRole('heading', { level: 1, name: 'Jane Doe' });
      const trouble = after.getByRole('alert').filter({ hasText: 'database' });
      await expect(known.or(trouble).first()).toBeVisible({ timeout: 30_000 });
      const isTold = await trouble.isVisible();
      if (isTold) row.told += 1;
      else row.well += 1;
      // Also what was lost still counts against the limits.
      if (!(await trouble.filter({ hasText: 'cannot open' }).isVisible()) && (await spent(facet)) < paid)
        row.lost += 1;
      await facet.close();
      await rm(profile, { recursive: true, force: true });
    });
  }
  // Nobody was asked again without a click.
  row.paidTwice = sandbox.log.filter(({ charged }) => charged > 0).length - requests;
  report(row);
  expect(row).toMatchObject({ lost: 0, paidTwice: 0, silent: 0 });
  expect(row.told).toBeGreaterThan(0);
  await rm(base, { recursive: true, force: true });
});

/** As when the disk is full: the database takes no more rows, in the worker, where calls are written down before they leave. */
const refuseRows = `(() => {
  const { add, put } = IDBObjectStore.prototype;
  const refuse = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); };
  Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
  globalThis.takeRowsAgain = () => void Object.assign(IDBObjectStore.prototype, { add, put });
})()`;

test('the disk is full: nothing is asked that could not be written down, and the panel says so', async ({
  ready,
  sandbox,
}) => {
  const panel = await ready.openPage('sidepanel.html');
  const [worker] = ready.context.serviceWorkers();
  await worker?.evaluate(refuseRows);
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(panel.getByRole('alert').filter({ hasText: 'Free some disk space' })).toBeVisible();
  expect(sandbox.log.filter(({ charged }) => charged > 0)).toEqual([]);
  await worker?.evaluate('takeRowsAgain()');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('found');
  report({ fault: 'the disk is full', trials: 1, well: 0, told: 1, inDoubt: 0, ...NONE });
});
