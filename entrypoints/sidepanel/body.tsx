import { useEffect } from 'react';
import { useStore } from 'zustand';
import { PanelBody } from '@/components/panel/panel-body';
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
import { useVault } from './use-vault';
import type { Stores } from './stores';

/** Joins the stores to what is in the panel. */
export function Body({ stores }: { stores: Stores }) {
  const { tab, countPage } = useStore(stores.view);
  const page = usePage(stores);
  const { length } = page.rows;
  useEffect(() => countPage(length), [length, countPage]);
  const reads = tab === 'page' && page.state === 'unread' ? page.onRead : undefined;
  useEffect(() => reads?.());
  return (
    <PanelBody
      tab={tab}
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
