import type { PageRow } from '@/components/panel/page-row';
import type { HistoryRow } from '@/components/panel/history-view';
import type { PageViewProps } from '@/components/panel/page-view';
import { parseIdentity } from '@/lib/core/identity/parse';
import { historyOf, PanelScene, quietPage } from './panel-scene';

const row = (text: string, details: Partial<PageRow> = {}): PageRow[] => {
  const parsed = parseIdentity(text);
  return parsed.ok
    ? [{ identity: parsed.identity, name: undefined, own: false, hidden: false, known: false, ...details }]
    : [];
};

const TEAM: readonly PageRow[] = [
  ...row('linkedin.com/in/jane-doe', { name: 'Jane Doe', own: true }),
  ...row('linkedin.com/in/layla-alfarsi', { name: 'ليلى الفارسي', known: true }),
  ...row('linkedin.com/in/山田-花子', { name: '山田 花子' }),
  ...row('wolfe.featherstonehaugh-hohenzollern@strategic-partnerships.worldwide.example'),
  ...row('info@acme-robotics.example'),
];

const PEOPLE: readonly HistoryRow[] = [
  { id: '1', name: 'Jane Doe', about: 'VP Sales · Acme Robotics', opened: '10 March 2026' },
  { id: '2', name: 'ليلى الفارسي', about: 'مديرة المبيعات', opened: '9 March 2026' },
  { id: '3', name: '山田 花子', about: '営業部長 · 株式会社アクメロボティクス', opened: '9 March 2026' },
  { id: '4', name: 'sam@globex.example', about: '', opened: '24 November 2025' },
];

const MANY = Array.from({ length: 4000 }, (_, index): HistoryRow => ({
  id: String(index),
  name: `Jane Doe ${index}`,
  about:
    index % 7 === 0
      ? 'Senior Executive Vice President of Alliances · Strategic Partnerships Worldwide'
      : 'VP Sales',
  opened: '10 March 2026',
}));

const page = (details: Partial<PageViewProps>) => () => (
  <PanelScene tab="page" page={{ ...quietPage, ...details }} />
);

export const pageScenes = {
  'page-team': page({ rows: TEAM, host: 'acme-robotics.example' }),
  'page-one': page({ rows: TEAM.slice(0, 1), alwaysRead: true }),
  'page-thousands': page({
    rows: Array.from({ length: 80 }, (_, index) => row(`person${index}@acme-robotics.example`)).flat(),
    truncated: true,
  }),
  'page-empty': page({}),
  'page-unread': page({ state: 'unread', rows: TEAM.slice(0, 1) }),
  'page-no-access': page({ state: 'no-access', host: 'team.strategic-partnerships.worldwide.example' }),
  'page-hidden': page({ rows: TEAM, hiddenCount: 3, host: 'acme-robotics.example' }),
  'page-waiting': page({ state: 'waiting', rows: TEAM.slice(0, 1) }),
  'page-pdf': page({ state: 'pdf', host: 'acme-robotics.example' }),
  'page-lead': page({ unnamed: [{ reason: 'sales-navigator-no-public-link', count: 1 }] }),
  'page-leads': page({ unnamed: [{ reason: 'sales-navigator-no-public-link', count: 25 }] }),
  'page-reading': page({ state: 'reading' }),
  'page-closed': page({ state: 'not-a-web-page', host: undefined }),
  'history-empty': () => <PanelScene tab="history" />,
  history: () => <PanelScene tab="history" history={historyOf(PEOPLE)} />,
  'history-thousands': () => (
    <PanelScene
      tab="history"
      history={{ ...historyOf(MANY), total: 12_000, choice: { ...historyOf([]).choice, search: 'doe' } }}
    />
  ),
};
