import { useStore } from 'zustand';
import { Panel } from '@/components/panel/panel';
import type { HistoryViewProps } from '@/components/panel/history-view';
import { dateInWords } from '@/lib/core/profile/date-words';
import { useLists } from './use-lists';
import { useOffline } from './use-offline';
import { usePage } from './use-page';
import { usePerson } from './use-person';
import { usePush } from './use-push';
import { useSingleKeys } from './use-single-keys';
import { useSearch } from './use-search';
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
      offline={useOffline()}
      singleKeys={useSingleKeys()}
    />
  );
}

function useHistory({ history, person, view }: Stores): HistoryViewProps {
  const { people, identityOf } = useStore(history);
  return {
    people: people.map(({ id, name, about, openedAt }) => ({
      id,
      name,
      about,
      opened: dateInWords(openedAt.slice(0, 10)) ?? '',
    })),
    onOpen: (id) =>
      void identityOf(id).then((identity) => {
        person.getState().show(identity);
        view.getState().showTab('person');
      }),
  };
}
