import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const history: Dictionary['history'] = {
  search: '履歴を検索',
  searchHint: '名前、会社、メール…',
  show: '表示',
  only: { all: '全員', email: 'メールあり', zoho: 'Zohoにあり' },
  foundBy: (provider) => `${provider}から`,
  opened: '開いた時期',
  periods: { any: '全期間', day: '過去24時間', week: '過去7日間', month: '過去30日間' },
  sort: '並べ替え',
  sorts: { newest: '新しい順', oldest: '古い順', name: '名前順' },
  empty: '調べた人がここに表示されます。',
  nobodyLikeThat: '該当する人はいません。',
  nobodyMatches: (search) => `「${search}」に一致する人はいません。`,
  someOf: (found, all) => `${number(all)}人中${number(found)}人`,
  people: '人物',
  exportSelected: (count) => `選択した人をエクスポート（${number(count)}）`,
  forgetSelected: '選択した人を忘れる（削除）',
  forgetMany: (count) => `${common.people(count)}を忘れますか？`,
  forgetDeletes:
    'プロフィール、保存された回答、登録の記録をこのブラウザーから削除します。Zohoのレコードは残ります。',
  forgetCosts: 'もう一度調べると、再び料金がかかります。',
};
