import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ListsViewProps } from '@/components/panel/lists-view';
import { doneOf, peopleOf } from '@/lib/lists/items';
import { exportList } from '@/lib/lists/results';
import { ask } from '@/lib/messaging/client';
import { askToNotify, mayNotify } from '@/lib/platform/notify';
import { readContext } from '@/lib/state/list-draft';
import { attempt } from './attempt';
import { download } from './download';
import { aboutText, countsText, lineText, planText, statusText } from './list-words';
import type { Stores } from './stores';
import { foundPeople } from './use-list-push';

/** The lists tab: the draft, the lists that are kept, and the open one. */
export function useLists(stores: Stores): ListsViewProps {
  const { lists: store, listPush, person, view, database } = stores;
  const state = useStore(store);
  const { draft, busy, lists, selected, lines, items, look } = state;
  const [exporting, setExporting] = useState(false);
  const [canTell, onTell] = useTelling();
  const list = lists.find(({ id }) => id === selected);
  const onLook = useCallback(
    (first: number, last: number) => {
      const shown = lines?.lines.slice(first, last + 1) ?? [];
      look([...new Set(shown.flatMap(({ key }) => key ?? []))]);
    },
    [lines, look],
  );
  useNudge(lists.some(({ state: is }) => is === 'running'));
  const itemAt = (place: number) => items.get(lines?.lines[place]?.key ?? '');

  return {
    form: {
      text: draft.text,
      file: draft.file,
      busy,
      plan: draft.list && draft.plan ? planText(draft.list, draft.plan) : undefined,
      problem: draft.problem ?? (draft.plan?.blocked === undefined ? undefined : draft.plan.blocked),
      canStart: draft.plan !== undefined && draft.plan.people > 0 && draft.plan.blocked === undefined,
      onText: state.type,
      onFile: (file) => attempt(stores, state.importFile(file)),
      onClear: state.clear,
      onStart: () => attempt(stores, state.start()),
    },
    lists: lists.map((one) => ({
      id: one.id,
      name: one.name,
      about: aboutText(one),
    })),
    onSelect: state.select,
    list: list && {
      id: list.id,
      name: list.name,
      state: list.state,
      done: doneOf(list),
      people: peopleOf(list),
      status: statusText(list),
      needsUser: list.state === 'paused' && list.stoppedBy !== undefined,
      counts: countsText(list),
      exporting,
      canTell,
      onTell,
      lines: lines && {
        count: lines.lines.length,
        lineAt: (place) => lineText(lines.lines[place], itemAt(place)),
        onOpen: (place) => {
          const item = itemAt(place);
          if (!item) return;
          person.getState().show(item.identity);
          view.getState().showTab('person');
        },
        onLook,
      },
      onPause: () => attempt(stores, ask('list.pause', { listId: list.id })),
      onResume: () => attempt(stores, ask('list.resume', { listId: list.id })),
      onCancel: () => attempt(stores, ask('list.cancel', { listId: list.id })),
      onRemove: () => attempt(stores, ask('list.remove', { listId: list.id })),
      ...(list.counts.found > 0 && {
        onPush: () =>
          attempt(
            stores,
            foundPeople(database, list.id).then((people) => listPush.getState().open(people)),
          ),
      }),
      onExport: () => {
        setExporting(true);
        attempt(
          stores,
          save(list.id, list.name).finally(() => setExporting(false)),
        );
      },
    },
  };

  async function save(listId: string, name: string): Promise<void> {
    const text = await exportList(database, listId, await readContext(database));
    if (text === undefined) return;
    const plain = name.replace(/\.(?:csv|tsv|txt)$/i, '').replace(/[^\p{L}\p{N}._-]+/gu, '-');
    download({ name: `${plain || 'list'}-enriched.csv`, mimeType: 'text/csv;charset=utf-8', text });
  }
}

/** Whether the browser may be asked to notify, and the way to ask it. */
function useTelling(): [boolean, () => void] {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => void mayNotify().then(setAllowed), []);
  return [!allowed, () => void askToNotify().then(setAllowed)];
}

const NUDGE_MS = 3000;

/** Somebody watches a list: a worker that died between two waves need not wait for its alarm. */
function useNudge(running: boolean): void {
  useEffect(() => {
    if (!running) return undefined;
    // What fails here is asked again by the next one, and by the alarm.
    const timer = setInterval(() => void ask('list.advance', {}).catch(() => undefined), NUDGE_MS);
    return () => clearInterval(timer);
  }, [running]);
}
