import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const common: Dictionary['common'] = {
  cancel: 'キャンセル',
  close: '閉じる',
  copied: 'コピーしました',
  copiedWhat: (what) => `${what}をコピーしました`,
  copy: 'コピー',
  copyWhat: (what) => `${what}をコピー`,
  credits: (count) => `${number(count)}クレジット`,
  delete: '削除',
  fields: (count) => `${number(count)}項目`,
  keep: '残す',
  people: (count) => `${number(count)}人`,
  remove: '外す',
  retry: '再試行',
  stop: '停止',
  undo: '元に戻す',
  list: (items) => items.join('、'),
  sentence: (phrase) => (/[.!?。！？]$/.test(phrase) ? phrase : `${phrase}。`),
  sentences: (...sentences) => sentences.join(''),
};
