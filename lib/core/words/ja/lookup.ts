import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const lookup: Dictionary['lookup'] = {
  notAllowed: '組織によって許可されていません',
  switchedOff: '設定でオフになっています',
  connectZoho: '設定でZohoに接続してください',
  addKey: (label) => `設定で${label}のキーを追加してください`,
  notByEmail: (label) => `${label}はメールアドレスでは照会できません`,
  notByLinkedIn: (label) => `${label}はLinkedInでは照会できません`,
  noPrice: (label) => `${label}の料金が分かりません。設定で入力してください`,
  needsFirst: (fields) => `先に必要な情報：${fields.join('、')}`,
  overDay: (limit, credits) =>
    `1日の上限${number(limit)}クレジットを超えます（残り${number(credits)}）。設定で上限を上げるか、翌日までお待ちください`,
  overMonth: (limit, credits) =>
    `1か月の上限${number(limit)}クレジットを超えます（残り${number(credits)}）。設定で上限を上げるか、翌月までお待ちください`,
  afterOther: (label) => `${label}の後、必要な情報がまだ足りない場合`,
  ifMissing: '必要な情報がまだ足りない場合',
  enough: '不要：必要と指定した情報はすべて揃っています',
  notAskedYet: 'まだ照会していません',
  leftToday: (credits, limit) => `今日の残りは${number(limit)}クレジット中${number(credits)}です。`,
  leftThisMonth: (credits, limit) => `今月の残りは${number(limit)}クレジット中${number(credits)}です。`,
  balance: (label, credits, age) => `${label}によると残り${number(credits)}です（${age}）。`,
  asked: (age) => `${age}に照会`,
  askedForFree: (age) => `${age}に照会、今回は支払いなし`,
  never: (line) => `照会していません：「${line}」は「照会しない」リストにあります`,
  forgotten: (date) => `照会していません：この人物は${date}に忘れました（削除済み）`,
  notWritten:
    'Facetが自身のストレージに書き込めなかったため、照会も支払いも行っていません。ディスクの空き容量を増やし、ブラウザーを再起動してください。',
};
