import { useState } from 'react';
import type { HistoryRow } from '@/components/panel/history-view';
import { PanelBody, type PanelBodyProps } from '@/components/panel/panel-body';
import { PanelFrame } from '@/components/panel/panel-frame';
import type { SearchFormProps } from '@/components/panel/search-form';
import { NOW } from './people';

const nothing = () => undefined;

/** Callbacks that do nothing and the quiet state of everything; a scene names what is different. */
export const quietPerson: NonNullable<PanelBodyProps['person']> = {
  identityLabel: 'jane-doe',
  profile: {},
  statuses: [],
  setAside: [],
  started: true,
  running: false,
  canEnrich: false,
  price: { credits: 4 },
  saved: { credits: 0 },
  refreshPrice: { credits: 4, atMost: 12 },
  now: NOW,
  inZoho: { view: undefined, onCheck: nothing },
  onEnrich: nothing,
  onRetry: nothing,
  onStop: nothing,
  onPin: () => Promise.resolve(true),
  onConfirm: nothing,
  onCopy: () => Promise.resolve(),
  onSettings: nothing,
  onPush: nothing,
  onRefresh: nothing,
  onExport: nothing,
  onExportAll: nothing,
  onForget: nothing,
};

export const quietPage: PanelBodyProps['page'] = {
  host: 'www.linkedin.com',
  state: 'read',
  rows: [],
  unnamed: [],
  hiddenCount: 0,
  showHidden: false,
  truncated: false,
  alwaysRead: false,
  priceOf: (identities) => ({ credits: 4 * identities.length }),
  onRead: nothing,
  onShowHidden: nothing,
  onAlwaysRead: () => Promise.resolve(true),
  onEnrich: nothing,
  onOpen: nothing,
};

export const quietLists: PanelBodyProps['lists'] = {
  form: {
    text: '',
    file: undefined,
    busy: false,
    plan: undefined,
    problem: undefined,
    canStart: false,
    onText: nothing,
    onFile: nothing,
    onClear: nothing,
    onStart: nothing,
  },
  lists: [],
  onSelect: nothing,
  list: undefined,
};

/** History with these people in it. */
export const historyOf = (people: readonly HistoryRow[]): PanelBodyProps['history'] => ({
  total: people.length,
  matching: people,
  choice: { search: '', sort: 'newest', only: 'all', period: 'any' },
  providers: [{ id: 'apollo', label: 'Apollo' }],
  busy: false,
  rowAt: (index) => people[index],
  writes: { rows: [], onUndo: nothing },
  onShow: nothing,
  onChoice: nothing,
  onOpen: nothing,
  onExport: nothing,
  onForget: nothing,
});

export const closedPush: PanelBodyProps['push'] = {
  push: { step: 'closed' },
  module: 'Leads',
  name: 'Jane Doe',
  ziaModules: [],
  choices: {},
  onModule: nothing,
  onRecord: nothing,
  onChoose: nothing,
  onLookForAccount: nothing,
  onConfirm: nothing,
  onUndo: nothing,
  onClose: nothing,
};

export const closedListPush: PanelBodyProps['listPush'] = {
  step: 'closed',
  module: 'Leads',
  entries: [],
  problem: undefined,
  onModule: nothing,
  onPick: nothing,
  onGoOn: nothing,
  onConfirm: nothing,
  onUndo: nothing,
  onClose: nothing,
};

/** The panel in one state; its tabs work. */
export function PanelScene({ search, ...props }: Partial<PanelBodyProps> & { search?: SearchFormProps }) {
  const [tab, setTab] = useState(props.tab ?? 'person');
  const page = props.page ?? quietPage;
  return (
    <PanelFrame
      tab={tab}
      onTab={setTab}
      search={search ?? { problem: undefined, onSearch: nothing, onSettings: nothing }}
      pageCount={page.rows.length}
    >
      <PanelBody
        person={undefined}
        lists={quietLists}
        history={historyOf([])}
        push={closedPush}
        listPush={closedListPush}
        offline={false}
        singleKeys
        {...props}
        page={page}
        tab={tab}
      />
    </PanelFrame>
  );
}
