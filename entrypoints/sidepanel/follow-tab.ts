import { browser } from 'wxt/browser';

/** The tab that the panel sits beside. `url` is absent where the browser does not let us know it. */
export interface FollowedTab {
  id: number;
  url: string | undefined;
}

/**
 * Calls back with the tab beside the panel: now, when the user switches tabs, and on every navigation, LinkedIn's without reload included
 * (tabs.onUpdated reports pushState where we have the host). Opened as an ordinary tab, the panel follows the web page that was used last.
 * Returns the way to look again: no event tells that a click let us know a tab.
 */
export function followTab(listener: (tab: FollowedTab | undefined) => void): () => Promise<void> {
  const own = browser.runtime.getURL('/');
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const tabs = await browser.tabs.query({ currentWindow: true });
    // A slower, earlier look must not overwrite a later one: the panel would show the person of a page already left.
    if (turn !== latest) return;
    const pages = tabs.filter((tab) => tab.id !== undefined && !(tab.url ?? '').startsWith(own));
    const active = pages.find((tab) => tab.active) ?? pages.toSorted((a, b) => used(b) - used(a))[0];
    listener(active?.id === undefined ? undefined : { id: active.id, url: active.url });
  };
  const onUpdated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'complete') void look();
  };
  const onChange = () => void look();
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onRemoved.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  void look();
  return look;
}

const used = (tab: { lastAccessed?: number | undefined }): number => tab.lastAccessed ?? 0;
