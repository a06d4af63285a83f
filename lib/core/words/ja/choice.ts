import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const elsewhere = (providers: number): string =>
  providers === 1 ? '別のプロバイダー' : `他の${number(providers)}社のプロバイダー`;

export const choice: Dictionary['choice'] = {
  chosen: 'この値はご自身で選んだものです',
  onlyOne: '一社のプロバイダーのみの情報です',
  allAgree: (all) =>
    all === 2 ? '両方のプロバイダーが一致しています' : `${number(all)}社すべてのプロバイダーが一致しています`,
  someAgree: (some, all) =>
    some === 1
      ? `${number(all)}社中${number(some)}社のプロバイダーの情報です`
      : `${number(all)}社中${number(some)}社のプロバイダーが一致しています`,
  newest: (date) => `最新の情報は${date}`,
  asked: (date) => `${date}に照会`,
  askedUnknown: '照会日は不明',
  decided: {
    aside: (values) => `${number(values)}件の値のうち、現在の職のもの`,
    support: (values) => `${number(values)}件の値のうち、最も確かなもの`,
    observed: (values) => `${number(values)}件の値のうち、最も新しいもの`,
    fetched: (values) => `${number(values)}件の値のうち、最後に照会したもの`,
    order: (values) => `${number(values)}件の値のうち、プロバイダーの順序で最初のもの`,
    key: (values) => `${number(values)}件の同等な値の一つ`,
  },
  filed: {
    workEmail: (address, providers) => `${address}は、${elsewhere(providers)}では勤務先メールです`,
    personalEmail: (address, providers) => `${address}は、${elsewhere(providers)}では個人メールです`,
    pastEmail: (address, providers) => `${address}は、${elsewhere(providers)}では以前の勤務先メールです`,
  },
  elsewhere: '以前の職や別の会社に関する情報かもしれません',
  parts: (parts) => parts.join('、'),
  sentences: (sentences) => sentences.join('。'),
};
