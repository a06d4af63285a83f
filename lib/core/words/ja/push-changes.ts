import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushChanges: Dictionary['pushChanges'] = {
  changes: '変更内容',
  accountChanges: '取引先の変更内容',
  field: '項目',
  inZoho: 'Zohoの値',
  newValue: '新しい値',
  action: '操作',
  actionFor: (field) => `${field}の操作`,
  accountActionFor: (field) => `取引先の${field}の操作`,
  actions: { Fill: '入力', Overwrite: '上書き', Keep: '変更しない' },
  empty: '空',
  missing: 'Zohoで不足している項目',
  asksFor: (fields) =>
    `お使いのZohoでは、新しいレコードに${fields}が必要ですが、どのプロバイダーからも得られませんでした。`,
  canBeEmpty: '（空のままでも可）',
  notSent: '送信しない',
  addNote: '出典をメモとして追加',
  note: 'メモ',
};
