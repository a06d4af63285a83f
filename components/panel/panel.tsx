import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { UnlockForm } from '@/components/ui/unlock-form';
import { panelWords } from '@/lib/core/words/en/panel';
import type { HistoryViewProps } from './history-view';
import type { ListPushDialogProps } from './list-push-dialog';
import type { ListsViewProps } from './lists-view';
import type { PageViewProps } from './page-view';
import { PersonView, type PersonViewProps } from './person-view';
import type { PushDialogProps } from './push-dialog';
import { SearchForm, type SearchFormProps } from './search-form';
import { useShortcuts } from './shortcuts';
import { ShortcutsDialog } from './shortcuts-dialog';
import { TroubleNote, type TroubleNoteProps } from './trouble-note';
import './panel.css';

// What is not the person comes after the first paint, which waits for nothing else.
const loadHistory = () => import('./history-view').then((module) => ({ default: module.HistoryView }));
const loadListPush = () =>
  import('./list-push-dialog').then((module) => ({ default: module.ListPushDialog }));
const loadLists = () => import('./lists-view').then((module) => ({ default: module.ListsView }));
const loadPage = () => import('./page-view').then((module) => ({ default: module.PageView }));
const loadPush = () => import('./push-dialog').then((module) => ({ default: module.PushDialog }));
const HistoryView = lazy(loadHistory);
const ListPushDialog = lazy(loadListPush);
const ListsView = lazy(loadLists);
const PageView = lazy(loadPage);
const PushDialog = lazy(loadPush);

export type PanelTab = 'person' | 'page' | 'lists' | 'history';

const TABS: readonly PanelTab[] = ['person', 'page', 'lists', 'history'];

export interface PanelProps {
  tab: PanelTab;
  onTab(tab: PanelTab): void;
  search: SearchFormProps;
  /** Absent while nobody is shown. */
  person: PersonViewProps | undefined;
  page: PageViewProps;
  lists: ListsViewProps;
  history: HistoryViewProps;
  push: PushDialogProps;
  listPush: ListPushDialogProps;
  /** The browser has no connection. */
  offline: boolean;
  /** Facet waits for the passphrase; answers why it stayed locked, in words. Absent while it is not locked. */
  onUnlock?: ((passphrase: string) => Promise<string | undefined>) | undefined;
  /** Something is wrong with what is stored. */
  trouble?: TroubleNoteProps | undefined;
  /** Single keys do something. */
  singleKeys: boolean;
}

/** The side panel. */
export function Panel({
  tab,
  onTab,
  search,
  person,
  page,
  lists,
  history,
  push,
  listPush,
  ...rest
}: PanelProps) {
  const [helping, setHelping] = useState(false);
  const [pushing, setPushing] = useState(false);
  const [listPushing, setListPushing] = useState(false);
  useEffect(loadTheRest, []);
  // Once opened it stays in the document: a dialog gives the focus back as it closes, not as it is taken away.
  if (push.push.step !== 'closed' && !pushing) setPushing(true);
  if (listPush.step !== 'closed' && !listPushing) setListPushing(true);
  useShortcuts(
    rest.singleKeys,
    useCallback(() => setHelping(true), []),
  );
  return (
    <main className="panel">
      <Tabs.Root value={tab} onValueChange={(value: PanelTab) => onTab(value)}>
        {!(tab === 'person' && person) && <h1 className="visually-hidden">Facet</h1>}
        <div className="panel-top">
          <SearchForm {...search} />
          <Tabs.List aria-label={panelWords.views} className="tabs">
            {TABS.map((value) => (
              <Tabs.Tab key={value} value={value} aria-label={panelWords.tabs[value]} className="tab">
                {panelWords.tabs[value]}
                {value === 'page' && page.rows.length > 0 && (
                  <span className="tab-count" data-more={page.rows.length} />
                )}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        {rest.trouble && <TroubleNote {...rest.trouble} />}
        {rest.offline && <p className="quiet panel-offline">{panelWords.offline}</p>}
        {rest.onUnlock && <UnlockForm why={panelWords.whyUnlock} onUnlock={rest.onUnlock} />}
        <Tabs.Panel value="person">
          {/* The view of another tab goes at once: for a frame longer, both would be there, each with its heading. */}
          {tab === 'person' &&
            (person ? <PersonView key={person.identityLabel} {...person} /> : <NobodyShown />)}
        </Tabs.Panel>
        <Suspense>
          <Tabs.Panel value="page">
            <PageView {...page} />
          </Tabs.Panel>
          <Tabs.Panel value="lists">
            <ListsView {...lists} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <HistoryView {...history} />
          </Tabs.Panel>
        </Suspense>
      </Tabs.Root>
      <Suspense>{pushing && <PushDialog {...push} />}</Suspense>
      <Suspense>{listPushing && <ListPushDialog {...listPush} />}</Suspense>
      <ShortcutsDialog open={helping} onClose={() => setHelping(false)} />
    </main>
  );
}

/** So that the first change of tab finds its view already there. */
function loadTheRest(): () => void {
  const idle = requestIdleCallback(
    () => void Promise.all([loadPage(), loadHistory(), loadLists(), loadPush()]),
  );
  return () => cancelIdleCallback(idle);
}

const NobodyShown = () => <p className="quiet panel-empty">{panelWords.nobodyShown}</p>;
