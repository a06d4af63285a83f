import { useState } from 'react';
import type { PushDialogProps, PushView } from '@/components/panel/push-dialog';
import type { CrmAction, CrmChange, CrmChoices, CrmDiff, CrmMatch, Receipt } from '@/lib/crm/types';
import type { ListPushDialogProps } from '@/components/panel/list-push-dialog';
import type { ListPushRowView } from '@/components/panel/list-push-row';
import type { WriteRow } from '@/components/panel/writes-list';
import { closedListPush, closedPush, historyOf, PanelScene, quietPerson } from './panel-scene';
import { jane } from './people';
import { allFound } from './statuses';

const change = (api: string, label: string, before: string, after: string, action: CrmAction): CrmChange => ({
  api,
  label,
  from: 'fullName',
  before,
  after,
  value: after,
  action,
  sources: 'Apollo 2026-03-02, Crustdata 2026-03-01',
});

const NEW: CrmDiff = {
  target: { module: 'Leads' },
  changes: [
    change('First_Name', 'First Name', '', 'Jane', 'Fill'),
    change('Last_Name', 'Last Name', '', 'Doe', 'Fill'),
    change('Email', 'Email', '', 'jane.doe@acme-robotics.example', 'Fill'),
    change('Company', 'Company', '', 'Acme Robotics GmbH', 'Fill'),
    { ...change('Industry', 'Industry', '', '', 'Keep'), note: 'not in the pick list, left out' },
  ],
  obstacles: [],
  missing: [],
  addsNote: false,
  identifiers: [],
  runsWorkflows: true,
};

const UPDATE: CrmDiff = {
  target: { module: 'Leads', recordId: '1' },
  changes: [
    change('Phone', 'Phone', '', '+49 30 1234567', 'Fill'),
    {
      ...change('Website', 'Website', '', 'https://acme-robotics.example', 'Fill'),
      note: 'cut to 30 characters',
    },
    change('Designation', 'Title', 'Sales Director at Globex International', 'VP Sales', 'Keep'),
    change('City', 'City', 'Hamburg', 'Berlin', 'Keep'),
  ],
  obstacles: [],
  missing: [],
  addsNote: false,
  identifiers: [],
  runsWorkflows: true,
};

const CONTACT: CrmDiff = {
  ...NEW,
  target: { module: 'Contacts' },
  addsNote: true,
  missing: [
    { api: 'Department', label: 'Department', isNeeded: false },
    { api: 'Lead_Source', label: 'Lead Source', isNeeded: true, options: ['Advertisement', 'Trade Show'] },
  ],
  obstacles: ['Zoho needs a lead source, and none is known.'],
  company: {
    accounts: [],
    create: {
      ...NEW,
      target: { module: 'Accounts' },
      changes: [
        change('Account_Name', 'Account Name', '', 'Acme Robotics GmbH', 'Fill'),
        change('Website', 'Website', '', 'https://acme-robotics.example', 'Fill'),
        change('Employees', 'Employees', '', '412', 'Fill'),
      ],
    },
  },
};

const SEVERAL_ACCOUNTS: CrmDiff = {
  ...NEW,
  target: { module: 'Contacts' },
  company: {
    accounts: [
      { id: '1', name: 'Acme Robotics GmbH', website: 'https://acme-robotics.example' },
      { id: '2', name: 'Acme Robotics (old)', website: 'acme-robotics.example/de' },
    ],
  },
};

const lead = (id: string, details: Partial<CrmMatch> = {}): CrmMatch => ({
  module: 'Leads',
  id,
  name: 'Jane Doe',
  owner: 'Sam Lee',
  company: 'Acme Robotics',
  matchedBy: ['jane.doe@acme-robotics.example'],
  converted: false,
  ...details,
});

const RECEIPT: Receipt = {
  kind: 'created',
  target: { module: 'Leads', recordId: '1' },
  url: 'https://crm.zoho.example/crm/tab/Leads/1',
  written: { First_Name: 'Jane', Last_Name: 'Doe', Email: 'jane.doe@acme-robotics.example' },
  before: {},
  labels: {},
  runsWorkflows: true,
};

function PushScene({ push, ...details }: Partial<PushDialogProps> & { push: PushView }) {
  const [choices, setChoices] = useState<CrmChoices>(details.choices ?? {});
  return (
    <PanelScene
      person={{ ...quietPerson, profile: jane, statuses: allFound }}
      push={{
        ...closedPush,
        ...details,
        push,
        choices,
        onChoose: (some) => setChoices({ ...choices, ...some }),
      }}
    />
  );
}

const scene = (push: PushView, details: Partial<PushDialogProps> = {}) => {
  return () => <PushScene push={push} {...details} />;
};

const entry = (name: string, some: Partial<ListPushRowView>): ListPushRowView => ({
  personId: name,
  name,
  state: 'waiting',
  picked: true,
  ...some,
});

const ENTRIES: readonly ListPushRowView[] = [
  entry('Jane Doe', { state: 'ready', diff: NEW }),
  entry('Kim Park', { state: 'ready', diff: UPDATE, picked: false }),
  entry('Wilhelmina Featherstonehaugh-Cholmondeley', { state: 'choice', why: 'several records match' }),
  entry('Sam Lee', { state: 'same' }),
  entry('Zoë', { state: 'blocked', why: 'Zoho needs a last name, and none is known.' }),
];

const listScene = (listPush: Partial<ListPushDialogProps>) => () => (
  <PanelScene tab="lists" listPush={{ ...closedListPush, step: 'ready', entries: ENTRIES, ...listPush }} />
);

const WRITES: readonly WriteRow[] = [
  {
    pushId: '1',
    name: 'Jane Doe',
    state: 'done',
    when: '2 Mar 2026, 10:00',
    receipt: RECEIPT,
    undo: undefined,
  },
  {
    pushId: '2',
    name: 'Acme Robotics GmbH',
    state: 'done',
    when: '2 Mar 2026, 09:59',
    receipt: { ...RECEIPT, target: { module: 'Accounts', recordId: '2' }, written: { Account_Name: 'Acme' } },
    undo: {
      running: false,
      refused: {
        said: 'Other contacts belong to this account in Zoho by now. Nothing was undone.',
        stillPossible: [],
      },
    },
  },
  {
    pushId: '3',
    name: 'Kim Park',
    state: 'done',
    when: '1 Mar 2026, 17:40',
    receipt: { ...RECEIPT, kind: 'updated' },
    undo: {
      running: false,
      refused: {
        said: 'Sam Lee changed the lead in Zoho on 2 Mar 2026: Title. Nothing was undone.',
        stillPossible: ['Phone'],
      },
    },
  },
  {
    pushId: '4',
    name: 'Sam Lee',
    state: 'undone',
    when: '1 Mar 2026, 17:20',
    receipt: RECEIPT,
    undo: undefined,
  },
  { pushId: '5', name: 'Zoë', state: 'unknown', when: '1 Mar 2026, 17:00', undo: undefined },
];

export const pushScenes = {
  'list-push-comparing': listScene({ step: 'comparing', entries: [entry('Jane Doe', {}), ...ENTRIES] }),
  'list-push-ready': listScene({}),
  'list-push-stopped': listScene({
    problem: { kind: 'rate-limited', money: 'none', retryAfterMs: 60_000 },
    entries: [...ENTRIES, entry('Last One', {})],
  }),
  'list-push-done': listScene({
    step: 'done',
    entries: [
      entry('Jane Doe', { state: 'written', receipt: RECEIPT }),
      entry('Kim Park', {
        state: 'refused',
        problem: {
          kind: 'bad-request',
          money: 'none',
          detail: 'Zoho does not accept Twitter: it is longer than 50.',
        },
      }),
      ...ENTRIES.slice(2),
    ],
  }),
  'history-writes': () => (
    <PanelScene
      tab="history"
      history={{ ...historyOf([]), writes: { rows: WRITES, onUndo: () => undefined } }}
    />
  ),
  'push-preparing': scene({ step: 'preparing' }),
  'push-new': scene({ step: 'ready', matches: [], diff: NEW }, { ziaModules: ['Leads'] }),
  'push-update': scene(
    { step: 'ready', matches: [lead('1')], diff: UPDATE },
    { choices: { actions: { City: 'Overwrite' } } },
  ),
  'push-again': scene({
    step: 'ready',
    matches: [lead('1')],
    diff: UPDATE,
    notice: 'The record in Zoho changed in the meantime, so nothing was written. Look at the changes again.',
  }),
  'push-nothing': scene({
    step: 'ready',
    matches: [lead('1')],
    diff: { ...UPDATE, changes: [] },
  }),
  'push-choosing': scene({ step: 'choosing', matches: [lead('1'), lead('2', { owner: 'Kim Park' })] }),
  'push-several': scene({
    step: 'ready',
    matches: [lead('1'), lead('2', { owner: 'Kim Park' })],
    diff: UPDATE,
  }),
  'push-contact-found': scene({
    step: 'ready',
    matches: [lead('9', { module: 'Contacts' }), lead('8', { converted: true })],
    diff: NEW,
  }),
  'push-obstacle': scene({
    step: 'ready',
    matches: [],
    diff: { ...NEW, obstacles: ['Zoho needs a last name, and no provider gave one.'] },
  }),
  'push-new-account': scene(
    { step: 'ready', matches: [], diff: CONTACT },
    { module: 'Contacts', choices: { company: { create: {} } } },
  ),
  'push-several-accounts': scene(
    { step: 'ready', matches: [], diff: SEVERAL_ACCOUNTS },
    { module: 'Contacts', choices: { company: { link: '1' } } },
  ),
  'push-lacks-account': scene(
    {
      step: 'ready',
      matches: [lead('1', { module: 'Contacts' })],
      diff: { ...UPDATE, target: { module: 'Contacts', recordId: '1' }, lacksAccount: true },
    },
    { module: 'Contacts' },
  ),
  'push-no-accounts': scene(
    {
      step: 'ready',
      matches: [],
      diff: {
        ...NEW,
        company: {
          accounts: [],
          problem: { kind: 'scope-missing', money: 'none', scopes: ['ZohoCRM.modules.accounts.READ'] },
        },
      },
    },
    { module: 'Contacts' },
  ),
  'push-writing': scene({ step: 'writing', matches: [], diff: NEW }),
  'push-search-failed': scene({ step: 'failed', problem: { kind: 'network', money: 'none' } }),
  'push-not-connected': scene({ step: 'failed', problem: { kind: 'not-connected', money: 'none' } }),
  'push-done': scene({ step: 'done', receipt: RECEIPT }),
  'push-done-without-note': scene({
    step: 'done',
    receipt: {
      ...RECEIPT,
      note: {
        title: 'Sources (Facet)',
        content: '',
        problem: { kind: 'scope-missing', money: 'none', scopes: ['ZohoCRM.modules.notes.CREATE'] },
      },
    },
  }),
  'push-undone': scene({
    step: 'done',
    receipt: RECEIPT,
    undo: { running: false, said: 'Undone. The lead is deleted.' },
  }),
  'push-undo-failed': scene({
    step: 'done',
    receipt: RECEIPT,
    undo: { running: false, problem: { kind: 'moved-on', money: 'none' } },
  }),
  'push-undo-refused': scene({
    step: 'done',
    receipt: { ...RECEIPT, kind: 'updated' },
    undo: {
      running: false,
      refused: {
        said: 'Kim Park changed the lead in Zoho on 25 Nov 2026, 14:03, after it was pushed: Title. Nothing was undone.',
        stillPossible: ['Phone', 'City'],
      },
    },
  }),
};
