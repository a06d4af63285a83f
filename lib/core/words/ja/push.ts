import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';

export const push: Dictionary['push'] = {
  module: 'モジュール',
  searching: '見込み客と連絡先を検索中…',
  several: '複数のレコードが一致します。どれですか？',
  maybeWritten: '登録された可能性があります。',
  notWritten: '何も登録されていません。',
  newOne: { Leads: '新しい見込み客', Contacts: '新しい連絡先' },
  updateOne: {
    Leads: (name) => `見込み客「${name}」を更新`,
    Contacts: (name) => `連絡先「${name}」を更新`,
  },
  ownedBy: (owner) => `担当者：${owner}`,
  foundBy: (values) => `一致した値：${values}`,
  elsewhere: {
    Leads: (same, module, name) => `同じ値（${same}）の見込み客が「${module}」にあります：${name}。`,
    Contacts: (same, module, name) => `同じ値（${same}）の連絡先が「${module}」にあります：${name}。`,
    converted: (same, module, name) =>
      `同じ値（${same}）の変換済みの見込み客が「${module}」にあります：${name}。`,
  },
  useModule: (module) => `${module}を使用`,
  zia: (module) =>
    `お使いのZohoではZiaが「${module}」の情報を取得します。この登録の後、ほかの項目が自動で入力されることがあります。Facetはそれを把握せず、元に戻しません。`,
  nothingToChange: '変更はありません。',
  create: { Leads: '見込み客を作成', Contacts: '連絡先を作成' },
  update: { Leads: '見込み客を更新', Contacts: '連絡先を更新' },
  created: {
    plain: (module, fields) => `${module}に作成しました（${common.fields(fields)}）。`,
    withNote: (module, fields) => `${module}に作成しました（${common.fields(fields)}とメモ）。`,
  },
  updated: {
    plain: (module, fields) => `${module}を更新しました（${common.fields(fields)}）。`,
    withNote: (module, fields) => `${module}を更新しました（${common.fields(fields)}とメモ）。`,
  },
  noteNotAdded: 'メモは追加されませんでした。',
};
