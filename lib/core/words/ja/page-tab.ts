import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const pageTab: Dictionary['pageTab'] = {
  found: 'このページで見つかった相手',
  lookAlikeLinks: (count) =>
    `LinkedInに見せかけたリンクが${number(count)}件あります。そこではサインインしないでください。`,
  cannotBeLookedUp: (count) => `このページの${number(count)}人はリンクから調べることができません。`,
  selectAll: 'すべて選択',
  selectWhom: (label) => `${label}を選択`,
  enrich: '情報を取得',
  enrichWhom: (label) => `${label}の情報を取得`,
  enrichSelected: (count) => `選択した相手の情報を取得（${number(count)}）`,
  truncated: (count) =>
    `このページにはFacetの上限を超える人数が載っています。ここに表示しているのは${number(count)}人です。`,
  showHidden: (count) => `ページが隠している相手を表示（${number(count)}）`,
  read: 'このページを読み取る',
  alwaysRead: (host) => `${host}を常に読み取る`,
  thisProfile: 'このプロフィール',
  thisPage: 'このページ',
  hidden: '非表示',
  known: '既知',
};
