import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { HistoryChoice, HistoryPeriod } from '@/components/panel/history-filters';
import type { HistoryViewProps } from '@/components/panel/history-view';
import { dateInWords } from '@/lib/core/profile/date-words';
import { ask } from '@/lib/messaging/client';
import { providers } from '@/lib/providers/registry';
import { searchHistory, sortHistory } from '@/lib/state/history-index';
import type { HistoryState } from '@/lib/state/history-store';
import { attempt } from './attempt';
import { download } from './download';
import type { Stores } from './stores';
import { useWrites } from './use-writes';

const EVERYBODY: HistoryChoice = { search: '', sort: 'newest', only: 'all', period: 'any' };

const DAY_MS = 24 * 60 * 60_000;
const PERIOD_MS: Readonly<Record<HistoryPeriod, number>> = {
  any: Infinity,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
};

/** Everybody who was looked up, as the user wants to see them. */
export function useHistory(stores: Stores): HistoryViewProps {
  const { history, writes, person, view, database } = stores;
  const state = useStore(history);
  const onShow = useCallback(() => {
    history.getState().open();
    writes.getState().open();
  }, [history, writes]);
  const [choice, setChoice] = useState(EVERYBODY);
  const [busy, setBusy] = useState(false);
  const among = useAmong(state, choice.only);
  const { entries } = state;
  const sorted = useMemo(() => sortHistory(entries ?? [], choice.sort), [entries, choice.sort]);
  const matching = useMemo(
    () =>
      searchHistory(sorted, {
        search: choice.search,
        since: sinceOf(choice.period),
        hasEmail: choice.only === 'email',
        among,
      }),
    [sorted, choice, among],
  );
  const work = (doing: Promise<unknown>) => {
    setBusy(true);
    attempt(
      stores,
      doing.finally(() => setBusy(false)),
    );
  };
  return {
    total: entries?.length,
    matching,
    choice,
    providers,
    busy,
    rowAt: (index) => {
      const entry = matching[index];
      return entry && { ...entry, opened: dateInWords(entry.openedAt.slice(0, 10)) ?? '' };
    },
    onShow,
    writes: useWrites(stores),
    onChoice: setChoice,
    onOpen: (id) =>
      void state.identityOf(id).then((identity) => {
        person.getState().show(identity);
        view.getState().showTab('person');
      }),
    onExport: (ids) =>
      work(
        import('@/lib/state/export-people')
          .then(({ exportPeople }) => exportPeople(database, ids))
          .then((text) => download({ name: 'people.csv', mimeType: 'text/csv;charset=utf-8', text })),
      ),
    onForget: (ids) => work(forgetAll(ids)),
  };
}

async function forgetAll(personIds: readonly string[]): Promise<void> {
  for (const personId of personIds) await ask('person.forget', { personId });
}

const sinceOf = (period: HistoryPeriod): string =>
  period === 'any' ? '' : new Date(Date.now() - PERIOD_MS[period]).toISOString();

const NOBODY: ReadonlySet<string> = new Set();

/** The people that a choice names which only other tables know; nobody until they have answered. */
function useAmong({ pushed, foundBy }: HistoryState, only: string): ReadonlySet<string> | undefined {
  const [known, setKnown] = useState<{ only: string; people: ReadonlySet<string> }>();
  useEffect(() => {
    if (only === 'all' || only === 'email') return undefined;
    let wanted = true;
    void (only === 'zoho' ? pushed() : foundBy(only)).then((people) => {
      if (wanted) setKnown({ only, people });
    });
    return () => {
      wanted = false;
    };
  }, [only, pushed, foundBy]);
  if (only === 'all' || only === 'email') return undefined;
  return known?.only === only ? known.people : NOBODY;
}
