import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

type Module = Parameters<Dictionary['crmUndo']['inBin']>[0];

const record: Readonly<Record<Module, string>> = {
  Leads: '見込み客',
  Contacts: '連絡先',
  Accounts: '取引先',
};

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: '元に戻しました：変更はありませんでした。',
  gone: 'そのレコードはもうZohoにありません。',
  undoneBefore: 'すでに元に戻されたか、レコードがなくなっています。',
  inBin: (module) => `元に戻しました：${record[module]}はZohoのごみ箱にあります。`,
  asBefore: (module) => `元に戻しました：${record[module]}は以前の値に戻りました。`,
  partly: (fields) => `元に戻しました：${number(fields)}個の項目が以前の値に戻りました。`,
  noteStays: 'メモは残ります：他の人が変更しています。',
  noteDeleted: 'メモは削除しました。',
  noteLeft: 'メモを削除できませんでした。Zohoで削除してください。',
  nothingUndone: '何も元に戻していません。',
  accountInUse: 'Zohoでは、すでに他の連絡先がこの取引先に属しています。',
  noteChanged: (module) => `${record[module]}に付けたメモを他の人が変更しています。`,
  somebody: '他の人',
  otherFields: '登録したもの以外の項目',
  changed: (who, module, what) => `登録後に${who}がZohoで${record[module]}を変更しました：${what}。`,
  changedAt: (who, module, when, what) =>
    `登録後の${when}に${who}がZohoで${record[module]}を変更しました：${what}。`,
  accountToo: '取引先も同様です。',
  accountStays: (why) => `取引先は残ります：${why}`,
  accountLeft: '取引先を取り消せませんでした。履歴から元に戻してください。',
};
