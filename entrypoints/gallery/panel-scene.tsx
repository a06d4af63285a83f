import { useState } from 'react';
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
  onEnrich: nothing,
  onRetry: nothing,
  onStop: nothing,
  onPin: () => Promise.resolve(true),
  onConfirm: nothing,
  onCopy: nothing,
  onSettings: nothing,
  onPush: nothing,
  onRefresh: nothing,
  onExport: nothing,
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

export const closedPush: PanelProps['push'] = {
  push: { step: 'closed' },
  module: 'Leads',
  name: 'Jane Doe',
  actions: {},
  onModule: nothing,
  onRecord: nothing,
  onAction: nothing,
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
      history={{ people: [], onOpen: nothing }}
      push={closedPush}
      offline={false}
      {...props}
      tab={tab}
      onTab={setTab}
    />
  );
}
