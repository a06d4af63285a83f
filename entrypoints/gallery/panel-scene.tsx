import { useState } from 'react';
import type { HistoryRow } from '@/components/panel/history-view';
import { Panel, type PanelProps } from '@/components/panel/panel';
import { NOW } from './people';

const nothing = () => undefined;

/** Callbacks that do nothing and the quiet state of everything; a scene names what is different. */
export const quietPerson: NonNullable<PanelProps['person']> = {
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

export const quietPage: PanelProps['page'] = {
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

export const quietLists: PanelProps['lists'] = {
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
export const historyOf = (people: readonly HistoryRow[]): PanelProps['history'] => ({
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

export const closedPush: PanelProps['push'] = {
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

export const closedListPush: PanelProps['listPush'] = {
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
export function PanelScene(props: Partial<PanelProps>) {
  const [tab, setTab] = useState(props.tab ?? 'person');
  return (
    <Panel
      search={{ problem: undefined, onSearch: nothing, onSettings: nothing }}
      person={undefined}
      page={quietPage}
      lists={quietLists}
      history={historyOf([])}
      push={closedPush}
      listPush={closedListPush}
      offline={false}
      singleKeys
      {...props}
      tab={tab}
      onTab={setTab}
    />
  );
}
