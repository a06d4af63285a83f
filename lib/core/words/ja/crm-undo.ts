import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

type Module = keyof Dictionary['crmUndo']['inBin'];

const each = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('見込み客'),
  Contacts: write('連絡先'),
  Accounts: write('取引先'),
});

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: '元に戻しました：変更はありませんでした。',
  gone: 'そのレコードはもうZohoにありません。',
  undoneBefore: 'すでに元に戻されたか、レコードがなくなっています。',
  inBin: each((record) => `元に戻しました：${record}はZohoのごみ箱にあります。`),
  asBefore: each((record) => `元に戻しました：${record}は以前の値に戻りました。`),
  partly: (fields) => `元に戻しました：${number(fields)}個の項目が以前の値に戻りました。`,
  noteStays: 'メモは残ります：他の人が変更しています。',
  noteDeleted: 'メモは削除しました。',
  noteLeft: 'メモを削除できませんでした。Zohoで削除してください。',
  nothingUndone: '何も元に戻していません。',
  accountInUse: 'Zohoでは、すでに他の連絡先がこの取引先に属しています。',
  noteChanged: each((record) => `${record}に付けたメモを他の人が変更しています。`),
  somebody: '他の人',
  otherFields: '登録したもの以外の項目',
  changed: each(
    (record) => (who: string, what: string) => `登録後に${who}がZohoで${record}を変更しました：${what}。`,
  ),
  changedAt: each(
    (record) => (who: string, when: string, what: string) =>
      `登録後の${when}に${who}がZohoで${record}を変更しました：${what}。`,
  ),
  accountToo: '取引先も同様です。',
  accountStays: (why) => `取引先は残ります：${why}`,
  accountLeft: '取引先を取り消せませんでした。履歴から元に戻してください。',
};
