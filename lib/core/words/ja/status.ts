import type { Dictionary } from '@/lib/core/words/dictionary';

export const status: Dictionary['status'] = {
  states: {
    waiting: '待機中',
    asking: '照会中',
    scheduled: '処理待ち',
    found: '見つかりました',
    'not-found': '見つかりません',
    skipped: 'スキップ',
    failed: '失敗',
    unknown: '課金されたか不明',
    stopped: '停止',
  },
  nobody: '該当者なし',
};
