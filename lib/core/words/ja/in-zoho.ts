import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const inZoho: Dictionary['inZoho'] = {
  title: 'Zohoでの状態',
  not: 'Zohoにはまだありません。',
  as: {
    Leads: 'Zohoの見込み客：{name}',
    Contacts: 'Zohoの連絡先：{name}',
    converted: 'Zohoの変換済みの見込み客：{name}',
  },
  nameless: '名前なし',
  empty: (fields) => `Zohoで空の項目：${fields}`,
  differing: (fields) => `Zohoで異なる項目：${fields}`,
  checkAgain: 'Zohoを再確認',
  creditsLeft: (count) => `Zoho APIの残りクレジット：${number(count)}`,
};
