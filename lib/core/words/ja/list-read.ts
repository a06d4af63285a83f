import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const listRead: Dictionary['listRead'] = {
  noLines: '誰も含まれていません。行がありません。',
  tooMany: (lines, most) =>
    `${number(lines)}行あります。リストの上限は${number(most)}行です。分割して、順に読み込んでください。`,
  brokenQuotes: '閉じられていない引用符があるため、各行を個別に読み取りました。',
  tooLarge: (file) => `${file}は20 MBを超えています。先に分割してください。`,
  unreadable: (file) => `${file}を読み取れませんでした。CSVで保存し直して、もう一度選んでください。`,
};
