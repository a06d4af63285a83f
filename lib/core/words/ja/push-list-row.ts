import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushListRow: Dictionary['pushListRow'] = {
  waiting: '未比較',
  newRecord: '新規レコード',
  update: '更新',
  without: (labels) => `${labels}なし`,
  noAccount: {
    unknown: '取引先なし：Zohoにありません',
    problem: '取引先なし：検索できませんでした',
    several: '取引先なし：候補が複数あります',
  },
  same: '変更なし',
  leftAside: (why) => `除外：${why}`,
  written: { created: '作成済み', updated: '更新済み', 'nothing-to-change': '変更なし' },
  notWritten: '未登録',
  mayBeWritten: '登録された可能性あり',
};
