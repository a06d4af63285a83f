import { browser } from 'wxt/browser';
import { openPanel } from '@/lib/platform/panel';
import { enrichText } from './enrich-text';
import type { Parts } from './parts';

/** Alt+Shift+E is the browser's own `_execute_action`; Alt+Shift+L looks up the selection. */
export function answerCommands(parts: Parts): void {
  browser.commands.onCommand.addListener((command, tab) => {
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
