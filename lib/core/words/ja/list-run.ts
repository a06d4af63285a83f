import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const far = (done: number, all: number): string => `${number(all)}人中${number(done)}人`;

export const listRun: Dictionary['listRun'] = {
  otherPerson: (label) => `${label}は別人について回答しました。`,
  maybeOther: (label) => `${label}は別人を指しているかもしれません。この人物を開いて判断してください。`,
  maybeCharged: (label) => `${label}：課金されたか不明です。`,
  noteOf: (label, note) => `${label}：${note}。`,
  sentence: (note) => `${note}。`,
  dearer: (credits) =>
    `現在の料金は最大${number(credits)}クレジットです。確認してから、もう一度開始してください。`,
  done: (name) => `${name}が完了しました`,
  doneHow: (done, all, found) => `${far(done, all)}、${number(found)}人が見つかりました。`,
  needsYou: (name) => `${name}に対応が必要です`,
  needsYouWhy: (done, all) =>
    `${far(done, all)}で一時停止しました。Facetを開いて理由を確認し、「再開」を押してください。`,
};
