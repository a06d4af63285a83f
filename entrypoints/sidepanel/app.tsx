import { useStore, type StoreApi } from 'zustand';
import { PanelFrame } from '@/components/panel/panel-frame';
import type { ViewState } from '@/lib/state/view-store';
import type { Joined } from './join';
import { openSettings } from './open-settings';

interface AppProps {
  view: StoreApi<ViewState>;
  /** Absent for the instant in which it loads. */
  joined: Joined | undefined;
  onSearch(text: string): void;
}

/** The panel: its frame at once, and what is in it as soon as that is loaded. */
export function App({ view, joined, onSearch }: AppProps) {
  const { tab, showTab, searchProblem, pageCount } = useStore(view);
  return (
    <PanelFrame
      tab={tab}
      onTab={showTab}
      search={{ problem: searchProblem, onSearch, onSettings: openSettings }}
      pageCount={pageCount}
    >
      {joined ? <joined.Body stores={joined.stores} /> : <h1 className="visually-hidden">Facet</h1>}
    </PanelFrame>
  );
}
