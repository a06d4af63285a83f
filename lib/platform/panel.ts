import { browser } from 'wxt/browser';

/** A tab as the browser's events hand it over. */
export interface ClickedTab {
  id?: number | undefined;
  windowId?: number | undefined;
}

/**
 * Opens the panel beside the tab. Call it before the first `await` of a click handler: the browser only opens it while the click counts.
 * A toolbar click that opens it this way also grants `activeTab`; `openPanelOnActionClick` would not (measured on Chromium 156).
 */
export async function openPanel(tab: ClickedTab | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) return firefoxSidebar().open();
  if (tab?.id !== undefined && tab.id >= 0) return browser.sidePanel.open({ tabId: tab.id });
  if (tab?.windowId !== undefined) return browser.sidePanel.open({ windowId: tab.windowId });
}

/** Firefox's own name for the panel; the shared types do not know it. */
function firefoxSidebar(): { open(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}
