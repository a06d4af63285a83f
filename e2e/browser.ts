import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags } from '../sandbox/chromium-flags.ts';

export const BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

export interface FacetBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Opens a document of the extension as an ordinary tab. */
  openPage(path: 'sidepanel.html' | 'options.html' | 'welcome.html'): Promise<Page>;
  close(): Promise<void>;
  /** SIGKILL: the browser and all its processes are gone at once, and write nothing more. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** The sandbox's port; every host name leads there. */
  port: number;
  headless: boolean;
  chromiumPath: string | undefined;
  /** A profile to keep, also of a browser that was killed; a new one that is deleted afterwards when absent. */
  profile?: string;
  args?: readonly string[];
  /** Folder of the extension; the production build when absent. */
  build?: string;
  viewport?: { width: number; height: number } | null;
}

interface ToolbarIcon {
  onClicked: { hasListeners(): boolean };
}

/** Chromium with the production build loaded, where the whole internet is the sandbox. */
export async function launchFacet(options: LaunchOptions): Promise<FacetBrowser> {
  // Lets Playwright see the side panel, which is no ordinary tab, as a page.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { build = BUILD } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'facet-profile-')));
  // What a killed browser leaves would make the next one believe that it still runs.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    await rm(join(profile, name), { force: true });
  }
  const context = await chromium.launchPersistentContext(profile, {
    headless: options.headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.chromiumPath === undefined ? {} : { executablePath: options.chromiumPath }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumFlags(options.port),
      `--load-extension=${build}`,
      `--disable-extensions-except=${build}`,
      '--enable-unsafe-extension-debugging',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  // A worker that was only just installed does not hear yet what people do.
  await worker.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: { action: ToolbarIcon } }).chrome;
    while (!action.onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  // Each start installs the folder anew. Coming later, the first page would take the place of the one that a test clicks on.
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (!context.pages().some(isWelcome)) await context.waitForEvent('page', isWelcome);
  return {
    context,
    extensionId,
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      // The panel's frame is there first; keys and tabs do something once the rest is.
      if (path === 'sidepanel.html') await page.getByRole('tabpanel').waitFor();
      return page;
    },
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
    async kill() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
      const closed = context.waitForEvent('close');
      for (const { id } of processInfo) process.kill(id, 'SIGKILL');
      await closed;
    },
  };
}

/** Acts as a click on the toolbar icon while `page` is in front, user gesture included, and answers the side panel that it opens. */
export async function clickToolbarIcon(facet: FacetBrowser, page: Page): Promise<Page> {
  const opened = facet.context.waitForEvent('page', (candidate) =>
    candidate.url().includes('sidepanel.html'),
  );
  await pressToolbarIcon(facet, page);
  return opened;
}

/** The same click where the panel is open already. */
export async function pressToolbarIcon(facet: FacetBrowser, page: Page): Promise<void> {
  const browser = facet.context.browser();
  if (!browser) throw new Error('The context has no browser to speak to.');
  // Nobody can click beside a page that is not in front.
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`No tab shows ${page.url()}`);
  // Newer than Playwright's protocol types.
  const send: (method: string, params: object) => Promise<unknown> = session.send.bind(session) as never;
  await send('Extensions.triggerAction', { id: facet.extensionId, targetId: target.targetId });
}
