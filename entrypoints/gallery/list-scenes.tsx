import type { ListDetailProps } from '@/components/panel/list-detail';
import type { ListFormProps } from '@/components/panel/list-form';
import type { ListLineText } from '@/components/panel/list-line';
import type { ListsViewProps } from '@/components/panel/lists-view';
import { PanelScene, quietLists } from './panel-scene';

const nothing = () => undefined;

const LINES: readonly Partial<ListLineText>[] = [
  { label: 'jane-doe', who: 'Jane Doe · VP Sales · Acme Robotics GmbH', state: 'found', tone: 'good' },
  { label: 'sam@globex.example', state: 'asking' },
  {
    label: 'wolfe.featherstonehaugh-hohenzollern@strategic-partnerships.worldwide.example',
    who: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh · Senior Executive Vice President',
    state: 'found',
    tone: 'good',
    note: 'The connection to Crustdata failed. It may have been charged.',
  },
  { label: '山田-花子', who: '山田 花子 · 営業部長', state: 'found', tone: 'good' },
  { label: 'nobody@globex.example', state: 'not found' },
  {
    label: 'lee-1',
    state: 'not sure it was charged',
    tone: 'caution',
    note: 'Apollo did not answer within 60 seconds. It may have been charged.',
  },
  {
    label: 'https://www.linkedin.com/company/acme · Acme',
    state: 'names nobody',
    tone: 'caution',
    note: 'This is an organization’s page: open the person’s own profile, and paste its address.',
    opens: false,
  },
  { label: 'kim@initech.example', state: 'failed', tone: 'bad', note: 'Apollo did not accept the request.' },
];

const lineAt = (place: number): ListLineText => ({
  label: '',
  who: '',
  state: 'waiting',
  tone: 'quiet',
  note: '',
  opens: true,
  ...LINES[place % LINES.length],
});

const list = (details: Partial<ListDetailProps>): ListDetailProps => ({
  id: '1',
  name: 'contacts-2026.csv',
  state: 'running',
  done: 120,
  people: 198,
  status: 'Running. You can close the panel.',
  needsUser: false,
  counts: '96 found · 20 not found · 4 not sure it was charged · 384 credits spent',
  exporting: false,
  canTell: true,
  onTell: nothing,
  lines: { count: 200, lineAt, onOpen: nothing, onLook: nothing },
  onPause: nothing,
  onResume: nothing,
  onCancel: nothing,
  onExport: nothing,
  onRemove: nothing,
  ...details,
});

const scene =
  (details: Partial<ListsViewProps>, form: Partial<ListFormProps> = {}) =>
  () => (
    <PanelScene tab="lists" lists={{ ...quietLists, form: { ...quietLists.form, ...form }, ...details }} />
  );

const plan: NonNullable<ListFormProps['plan']> = {
  who: '198 people on 203 lines, by “LinkedIn URL”, then “Email”.',
  price: { credits: 720, atMost: 760 },
  providers: ['Crustdata: 180 people, about 540 credits', 'Apollo: 180 people, about 180 credits'],
  notes: [
    '18 are known already and cost nothing.',
    'Your limit leaves 300 credits for Crustdata: the list will pause there.',
    '5 lines name nobody. The first one: This is an organization’s page: open the person’s own profile, and paste its address.',
  ],
};

export const listScenes = {
  'lists-empty': scene({}),
  'lists-plan': scene({}, { text: 'linkedin.com/in/jane-doe\nsam@globex.example', plan, canStart: true }),
  'lists-file': scene(
    {},
    { file: 'contacts-2026-very-long-name-of-an-export-from-the-other-system.csv', plan, canStart: true },
  ),
  'lists-refused': scene(
    {},
    {
      text: 'a@x.example\nb@x.example',
      problem:
        'It has 12,345 lines, and a list can have 10,000. Split it, and bring the parts one after the other.',
    },
  ),
  'lists-running': scene({ list: list({}) }),
  'lists-paused': scene({
    list: list({
      state: 'paused',
      needsUser: true,
      status:
        'Paused. This look-up would go over your credit limit for Crustdata. Raise the limit in Settings, or wait for the next day or month. Then press “Resume”.',
    }),
  }),
  'lists-done': scene({
    list: list({ state: 'done', done: 198, status: 'Done. 5 lines name nobody.' }),
    lists: [
      { id: '1', name: 'contacts-2026.csv', about: 'done, 198 of 198' },
      { id: '2', name: 'trade-fair-berlin-2026-badge-scans.csv', about: 'running, 12 of 4,100' },
      { id: '3', name: 'https://www.linkedin.com/in/jane-doe', about: 'cancelled, 3 of 8' },
    ],
  }),
  'lists-thousands': scene({
    list: list({ people: 10_000, lines: { count: 10_000, lineAt, onOpen: nothing, onLook: nothing } }),
  }),
};
