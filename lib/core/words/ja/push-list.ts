import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const pushList: Dictionary['pushList'] = {
  alone: (count) =>
    `${common.people(count)}を除外しました。人物を開いて個別に登録し、レコードを選んでください。`,
  records: 'レコード',
  pushMany: (count) => `${common.people(count)}を登録`,
  comparing: (done, all) => `Zohoを検索して比較中：${number(all)}件中${number(done)}件…`,
  writing: 'Zohoへ登録中…',
  counts: {
    written: (count) => `登録済み${number(count)}件`,
    refused: (count) => `未登録${number(count)}件`,
    ready: (count) => `登録予定${number(count)}件`,
    same: (count) => `Zohoと同じ${number(count)}件`,
    choice: (count) => `要選択${number(count)}件`,
    blocked: (count) => `Zohoが拒否する見込み${number(count)}件`,
    waiting: (count) => `未比較${number(count)}件`,
  },
  nobody: 'このリストの人は一人も見つかりませんでした。',
  someMayBeWritten: '一部が登録された可能性があります。',
  noMoreWritten: 'これ以上は登録されていません。',
  compareRest: '残りを比較',
  include: (name) => `${name}を含める`,
  values: (fields, labels) => `${fields}：${labels}`,
  valuesWithNote: (fields, labels) => `${fields}：${labels}、メモ`,
  fieldBefore: (field) => `${field}：`,
  note: (title) => `メモ：${title}`,
};
