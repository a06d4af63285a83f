import { browser } from 'wxt/browser';
import { leavePanelRequest } from '@/lib/messaging/panel-request';
import { openPanel } from '@/lib/platform/panel';
import { enrichText } from './enrich-text';
import type { Parts } from './parts';

/** Commands of the manifest that press a key of an open panel. */
const PRESSES: Readonly<Record<string, string>> = { enrich: 'e', push: 'p', 'copy-email': 'c' };

/** Alt+Shift+E is the browser's own `_execute_action`; Alt+Shift+L looks up the selection; the rest does what a key in the panel does. */
export function answerCommands(parts: Parts): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const press = PRESSES[command];
    if (press !== undefined) {
      void leavePanelRequest({ windowId: tab?.windowId ?? -1, at: Date.now(), press });
    }
    if (command !== 'look-up-selection' || !tab) return;
    void openPanel(tab);
    void readSelection(tab.id).then((text) => enrichText(parts, text, tab, { ask: true }));
  });
}

async function readSelection(tabId: number | undefined): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (getSelection()?.toString() ?? '').slice(0, 1000),
    });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    // A page that may not be read: the panel is open, and its search box is the next step.
    return '';
  }
}
