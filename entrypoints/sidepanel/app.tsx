import { useStore } from 'zustand';
import { Panel } from '@/components/panel/panel';
import { unlock } from '@/entrypoints/options/vault-actions';
import { useHistory } from './use-history';
import { useListPush } from './use-list-push';
import { useLists } from './use-lists';
import { useOffline } from './use-offline';
import { usePage } from './use-page';
import { usePerson } from './use-person';
import { usePush } from './use-push';
import { useSingleKeys } from './use-single-keys';
import { useTrouble } from './use-trouble';
import { useSearch } from './use-search';
import { useVault } from './use-vault';
import type { Stores } from './stores';

/** Joins the stores to the panel's props. */
export function App({ stores }: { stores: Stores }) {
  const { tab, showTab } = useStore(stores.view);
  const page = usePage(stores);
  return (
    <Panel
      tab={tab}
      onTab={(next) => {
        showTab(next);
        if (next === 'page' && page.state === 'unread') page.onRead();
      }}
      search={useSearch(stores)}
      person={usePerson(stores)}
      page={page}
      lists={useLists(stores)}
      history={useHistory(stores)}
      push={usePush(stores)}
      listPush={useListPush(stores)}
      offline={useOffline()}
      onUnlock={useVault(stores.database) === 'locked' ? unlock : undefined}
      trouble={useTrouble()}
      singleKeys={useSingleKeys()}
    />
  );
}
