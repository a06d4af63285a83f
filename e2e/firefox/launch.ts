import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { isAnswer, openProtocol, type Protocol } from './protocol.ts';
import { startProxy } from './proxy.ts';
import { tabOf, type Tab } from './tab.ts';

const PACKED = fileURLToPath(new URL(`../../.output/facet-${manifest.version}-firefox.zip`, import.meta.url));
const ADD_ON = 'facet@facet.example';
/** Firefox gives each installation a random host; the preference fixes it. */
const HOST = 'b3b2a1c0-1111-4222-8333-444455556666';

export interface FirefoxFacet {
  /** Opens an address in a tab and answers it once the document is there. */
  open(address: string): Promise<Tab>;
  /** Opens a document of the extension in a tab. */
  openFacet(path: 'sidepanel.html' | 'options.html'): Promise<Tab>;
  /** Clicks Facet's icon in the toolbar. */
  clickToolbarIcon(): Promise<void>;
  /** The sidebar of the window; its text is '' while it is closed. */
  sidebar: Pick<Tab, 'text'>;
  /** Chooses an entry of the open context menu by how its label begins. */
  chooseFromMenu(label: string): Promise<void>;
  /** Ends the event page as the browser does when it idles. */
  endEventPage(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox with Facet installed from the store's own file, where the whole internet is the sandbox. */
export async function launchFirefox(firefox: string, sandboxPort: number): Promise<FirefoxFacet> {
  const profile = await mkdtemp(join(tmpdir(), 'facet-firefox-'));
  const proxy = await startProxy(sandboxPort);
  await writeFile(join(profile, 'user.js'), preferences(proxy.port));
  const browser = spawn(
    firefox,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '-remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const protocol = await openProtocol(`${await listeningAddress(browser)}/session`);
  await protocol.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await protocol.send('webExtension.install', { extensionData: { type: 'archivePath', path: PACKED } });
  const window = tabOf(protocol, await windowContext(protocol));

  const open = async (address: string): Promise<Tab> => {
    const { context } = await protocol.send('browsingContext.create', { type: 'tab' });
    const id = String(context);
    await protocol.send('browsingContext.navigate', { context: id, url: address, wait: 'none' });
    // Of an extension's document no event tells; asking does.
    const isThere = async () =>
      (await contexts(protocol)).some((one) => one.context === id && one.url === address);
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
    return tabOf(protocol, id);
  };

  return {
    open,
    openFacet: (path) => open(`moz-extension://${HOST}/${path}`),
    async clickToolbarIcon() {
      await window.read(CLICK_ICON);
    },
    // The protocol does not list the sidebar's document; the browser's window reaches it.
    sidebar: { text: () => window.read(SIDEBAR_TEXT) },
    async chooseFromMenu(label) {
      await window.read(chooseEntry(label));
    },
    async endEventPage() {
      await window.read(
        `WebExtensionPolicy.getByID("${ADD_ON}").extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => "")`,
      );
    },
    async close() {
      const ended = once(browser, 'exit');
      await protocol.send('browser.close').catch(() => undefined);
      protocol.close();
      await ended;
      proxy.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const CLICK_ICON = `(() => {
  const { node } = CustomizableUI.getWidget('facet_facet_example-browser-action').forWindow(window);
  node.querySelector('.unified-extensions-item-action-button').click();
})()`;

const SIDEBAR_TEXT = `(() => {
  const browser = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  if (!SidebarController.isOpen || !browser) return '';
  return new Promise((resolve) => {
    browser.messageManager.addMessageListener('text', function hear({ data }) {
      browser.messageManager.removeMessageListener('text', hear);
      resolve(data);
    });
    browser.messageManager.loadFrameScript(
      'data:,sendAsyncMessage("text", content.document.body?.innerText ?? "")', false);
  });
})()`;

/** Waits until the menu is open, and uses the entry as a click of the mouse would. */
const chooseEntry = (label: string): string => `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
  const entries = [...menu.querySelectorAll('menuitem')];
  const entry = entries.find((one) => one.label.startsWith(${JSON.stringify(label)}) && !one.hidden);
  if (!entry) throw new Error('Only: ' + entries.map((one) => one.label).join(', '));
  menu.activateItem(entry);
})()`;

const preferences = (proxyPort: number): string =>
  Object.entries({
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Firefox writes its address to the error stream when it is ready. */
async function listeningAddress(browser: ChildProcess): Promise<string> {
  if (!browser.stderr) throw new Error('Firefox was started without an error stream.');
  const lines = createInterface(browser.stderr);
  for await (const line of lines) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      browser.stderr.resume();
      return address;
    }
  }
  throw new Error('Firefox ended before it listened.');
}

async function contexts(
  protocol: Protocol,
  scope: object = {},
): Promise<Readonly<Record<string, unknown>>[]> {
  const { contexts: found } = await protocol.send('browsingContext.getTree', scope);
  return Array.isArray(found) ? found.filter(isAnswer) : [];
}

async function windowContext(protocol: Protocol): Promise<string> {
  const [first] = await contexts(protocol, { 'moz:scope': 'chrome' });
  return String(first?.context);
}
