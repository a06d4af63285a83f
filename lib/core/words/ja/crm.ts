import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const crm: Dictionary['crm'] = {
  values: {
    noEmail: (text) => `「${text}」はメールアドレスではないため、省略`,
    otherType: (text, type) => `「${text}」は${type}型の項目に入らないため、省略`,
    tooLong: (text, limit) => `「${text}」は${number(limit)}文字を超えるため、省略`,
    noPhone: (text) => `「${text}」は電話番号ではないため、省略`,
    notInList: (text) => `「${text}」は選択リストにないため、省略`,
    noDay: (text) => `「${text}」は日付ではないため、省略`,
    noNumber: (text) => `「${text}」は正確な数値ではないため、省略`,
    tooManyDigits: (text, limit) => `「${text}」は${number(limit)}桁を超えるため、省略`,
    cutTo: (limit) => `${number(limit)}文字に短縮`,
  },
  byName: '名前',
  byEarlierPush: 'Facetによる以前の登録',
  typedByYou: 'ご自身で入力',
  noteTitle: '出典（Facet）',
  noteLine: (label, value, sources) => `${label}：${value}（${sources}）`,
  needs: (label) => `Zohoには「${label}」が必要ですが、分かっていません。`,
  convertedLead:
    'この見込み客は変換済みのため、Zohoではそのまま保持されます。代わりに連絡先を更新してください。',
  convertedContact:
    'この連絡先は変換済みのため、Zohoではそのまま保持されます。代わりに新しい連絡先を更新してください。',
  appeared: (name) => `その間に${name}がZohoに追加されたため、二つ目のレコードは作成しませんでした。`,
  refusedTyped: (label, note) => `${label}：${note}。何も送信していません。`,
  accountNotShown: 'この取引先は表示された中にありませんでした。',
  fieldNotShown: 'この項目は表示された中にありませんでした。',
  gone: 'そのレコードはZohoに存在しません。',
  noteNotThere: 'メモがありません。',
  unavailable: 'お使いのZohoではCRMのこの呼び出しを利用できません。Zohoの管理者に問い合わせてください。',
};
