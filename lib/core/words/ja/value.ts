import type { Dictionary } from '@/lib/core/words/dictionary';

export const value: Dictionary['value'] = {
  phones: { mobile: '携帯', work: '勤務先', home: '自宅', other: 'その他' },
  checked: (date) => `${date}に検証`,
  doNotCall: '電話不可',
  current: '（現職）',
  nameless: '不明',
};
