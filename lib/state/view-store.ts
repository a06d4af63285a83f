import { createStore, type StoreApi } from 'zustand/vanilla';

type Tab = 'person' | 'page' | 'lists' | 'history';

/** Which tab is open, and why the last search text named nobody. */
export interface ViewState {
  tab: Tab;
  searchProblem: string | undefined;
  showTab(tab: Tab): void;
  refuseSearch(problem: string | undefined): void;
}

export const createViewStore = (): StoreApi<ViewState> =>
  createStore<ViewState>((set) => ({
    tab: 'person',
    searchProblem: undefined,
    showTab: (tab) => set({ tab }),
    refuseSearch: (searchProblem) => set({ searchProblem }),
  }));
