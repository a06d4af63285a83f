import { browser } from 'wxt/browser';
import type { StoreApi } from 'zustand';
import { pressShortcut } from '@/components/panel/shortcuts';
import { createHistoryStore } from '@/lib/state/history-store';
import { createListPushStore } from '@/lib/state/list-push-store';
import { createListsStore } from '@/lib/state/lists-store';
import { createPageStore } from '@/lib/state/page-store';
import { createPersonStore } from '@/lib/state/person-store';
import { createPushStore } from '@/lib/state/push-store';
import type { ViewState } from '@/lib/state/view-store';
import { createWritesStore } from '@/lib/state/writes-store';
import { watchPanelRequests } from '@/lib/messaging/panel-request';
import { Database } from '@/lib/storage/database';
import { followTab } from './follow-tab';
import { showBadge } from './show-badge';

/** Everything the panel shows, joined to the tab beside it and to the menu's wishes. */
export function createStores(view: StoreApi<ViewState>) {
  const database = new Database();
  const page = createPageStore(database);
  const person = createPersonStore(database);
  showBadge(page, database);

  // The page's own person is shown as soon as the address names her; somebody looked up by hand stays until the page becomes another.
  let shownUrl: string | undefined;
  const lookAgain = followTab((tab) => {
    page.getState().follow(tab);
    const { own, url } = page.getState();
    if (url === shownUrl) return;
    shownUrl = url;
    if (own) {
      person.getState().show(own);
      view.getState().showTab('person');
    }
  });
  void browser.windows.getCurrent().then(({ id }) => {
    watchPanelRequests((request) => {
      if (request.windowId !== id && request.windowId !== -1) return;
      if (request.look) {
        void lookAgain();
        return;
      }
      if (request.press !== undefined) {
        // One that was left for a panel long closed is not pressed: it might pay for another person than the one it was meant for.
        if (Date.now() - request.at < 1000) pressShortcut(request.press);
        return;
      }
      view.getState().refuseSearch(request.problem);
      if (!request.identity) return;
      person.getState().show(request.identity);
      view.getState().showTab('person');
    });
  });
  return {
    database,
    page,
    person,
    view,
    push: createPushStore(),
    listPush: createListPushStore(),
    lists: createListsStore(database),
    history: createHistoryStore(database),
    writes: createWritesStore(database),
  };
}

export type Stores = ReturnType<typeof createStores>;
