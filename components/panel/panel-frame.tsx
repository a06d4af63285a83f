import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { panelWords } from '@/lib/core/words/en/panel';
import { SearchForm, type SearchFormProps } from './search-form';
import './panel.css';

export type PanelTab = 'person' | 'page' | 'lists' | 'history';

const TABS: readonly PanelTab[] = ['person', 'page', 'lists', 'history'];

export interface PanelFrameProps {
  tab: PanelTab;
  onTab(tab: PanelTab): void;
  search: SearchFormProps;
  /** How many the page beside the panel names. */
  pageCount: number;
  /** What the tabs show; absent until it is loaded. */
  children?: ReactNode;
}

/** What the panel shows first, and needs least for: the search and the tabs. What is typed before the rest is there stays. */
export function PanelFrame({ tab, onTab, search, pageCount, children }: PanelFrameProps) {
  return (
    <main className="panel">
      <Tabs.Root value={tab} onValueChange={(value: PanelTab) => onTab(value)}>
        <div className="panel-top">
          <SearchForm {...search} />
          <Tabs.List aria-label={panelWords.views} className="tabs">
            {TABS.map((value) => (
              <Tabs.Tab key={value} value={value} aria-label={panelWords.tabs[value]} className="tab">
                {panelWords.tabs[value]}
                {value === 'page' && pageCount > 0 && <span className="tab-count" data-more={pageCount} />}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        {children}
      </Tabs.Root>
    </main>
  );
}
