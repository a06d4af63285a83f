import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { UnlockForm } from '@/components/ui/unlock-form';
import { panelWords } from '@/lib/core/words/en/panel';
import type { HistoryViewProps } from './history-view';
import type { ListPushDialogProps } from './list-push-dialog';
import type { ListsViewProps } from './lists-view';
import type { PageViewProps } from './page-view';
import type { PanelTab } from './panel-frame';
import { PersonView, type PersonViewProps } from './person-view';
import type { PushDialogProps } from './push-dialog';
import { useShortcuts } from './shortcuts';
import { ShortcutsDialog } from './shortcuts-dialog';
import { TroubleNote, type TroubleNoteProps } from './trouble-note';

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

export interface PanelBodyProps {
  tab: PanelTab;
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

/** What the panel's tabs show, and what opens over them. */
export function PanelBody({ tab, person, page, lists, history, push, listPush, ...rest }: PanelBodyProps) {
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
    <>
      {!(tab === 'person' && person) && <h1 className="visually-hidden">Facet</h1>}
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
      <Suspense>{pushing && <PushDialog {...push} />}</Suspense>
      <Suspense>{listPushing && <ListPushDialog {...listPush} />}</Suspense>
      <ShortcutsDialog open={helping} onClose={() => setHelping(false)} />
    </>
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
