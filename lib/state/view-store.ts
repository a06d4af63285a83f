import { createStore, type StoreApi } from 'zustand/vanilla';

type Tab = 'person' | 'page' | 'lists' | 'history';

/** What the panel's frame shows before anything else is loaded: the open tab, and why the last search text named nobody. */
export interface ViewState {
  tab: Tab;
  searchProblem: string | undefined;
  /** How many the page beside the panel names. */
  pageCount: number;
  showTab(tab: Tab): void;
  refuseSearch(problem: string | undefined): void;
  countPage(count: number): void;
}

export const createViewStore = (): StoreApi<ViewState> =>
  createStore<ViewState>((set) => ({
    tab: 'person',
    searchProblem: undefined,
    pageCount: 0,
    showTab: (tab) => set({ tab }),
    refuseSearch: (searchProblem) => set({ searchProblem }),
    countPage: (pageCount) => set({ pageCount }),
  }));
