import type { Dictionary } from '@/lib/core/words/dictionary';

export const personNotes: Dictionary['personNotes'] = {
  different: '別人',
  differentText: '{claim}{reasons}この回答は使用されません。',
  differentClaim: (label) => `${label}は別人について回答しました。`,
  unsure: '同一人物かどうか不明',
  unsureClaim: (label, name) =>
    name === undefined
      ? `${label}の回答は別人のものかもしれません。`
      : `${label}の回答は別人のものかもしれません：${name}。`,
  same: 'はい、同一人物です',
  sameOf: (label) => `はい、同一人物です（${label}）`,
  nobodyAsked: '照会しません',
  insist: 'この人物の情報は保存されていません。それでも調べますか？',
  barredStays: '以前から判明している内容は残ります。リストは設定の「プライバシー」で変更できます。',
};
