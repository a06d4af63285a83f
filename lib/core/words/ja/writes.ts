import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const writes: Dictionary['writes'] = {
  title: 'Zohoへの登録',
  titleWithCount: (count) => `Zohoへの登録（${number(count)}）`,
  somebody: '忘れた（削除済みの）人物',
  openInZoho: 'Zohoで開く',
  state: {
    sent: '登録中です。',
    unknown: '登録された可能性があります。もう一度登録すると、Facetが先に確認します。',
    undone: '元に戻しました。',
    gone: 'その後Zohoで削除されました。',
  },
  created: {
    plain: (module, fields) => `${module}に作成：${fields}`,
    withNote: (module, fields) => `${module}に作成：${fields}（メモ付き）`,
  },
  updated: {
    plain: (module, fields) => `${module}で更新：${fields}`,
    withNote: (module, fields) => `${module}で更新：${fields}（メモ付き）`,
  },
  undoOf: (name) => `${name}の登録を元に戻す`,
  notUndone: '元に戻せませんでした。',
  undoOnly: (fields) => `${fields}だけ元に戻す`,
};
