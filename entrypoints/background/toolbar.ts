import { browser } from 'wxt/browser';
import { leavePanelRequest } from '@/lib/messaging/panel-request';
import { openPanel } from '@/lib/platform/panel';

/** The toolbar click opens the panel here, not through `openPanelOnActionClick`: only this way it grants `activeTab`. */
export function openOnToolbarClick(): void {
  (browser.action ?? browser.browserAction).onClicked.addListener((tab) => {
    void openPanel(tab);
    void leavePanelRequest({ windowId: tab.windowId, at: Date.now(), look: true });
  });
}
