import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

const onLines = (count: number): string => `${number(count)}行`;

export const listPlan: Dictionary['listPlan'] = {
  who: (people, lines) => `${onLines(lines)}に${common.people(people)}。`,
  whoBy: (people, lines, columns) => `${onLines(lines)}に${common.people(people)}。使う列：${columns}。`,
  columns: (names) => names.map((name) => `「${name}」`).join('、次に'),
  provider: (label, people, price) => `${label}：${common.people(people)}、${price}`,
  known: (count) => `${common.people(count)}はすでに判明しており、料金はかかりません。`,
  limit: (credits, label) =>
    `${label}の上限までの残りは${common.credits(credits)}です。そこでリストは一時停止します。`,
  unnamed: (count) => `${number(count)}行は相手を特定できません。`,
  theFirst: (why) => `最初の行：${why}`,
};
