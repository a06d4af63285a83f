import type { Dictionary } from '@/lib/core/words/dictionary';

export const connecting: Dictionary['connecting'] = {
  locked: 'Facetはロックされています。先に「プライバシー」でロックを解除してください。',
  otherDataCenter: 'あなたの組織は別のデータセンターのZohoを使っています。',
  noKey: 'キーに空白は含まれず、空にもなりません。もう一度コピーしてください。',
  keyWorks: 'キーは有効です。',
  problem: (what, next) => `${what}${next}`,
};
