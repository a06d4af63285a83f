import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const values: Dictionary['values'] = {
  sections: { person: '人物', contact: '連絡先', company: '会社', background: '経歴' },
  sourcesOf: (field) => `${field}の出典`,
  old: '古い情報',
  yours: '手動選択',
  differing: (count) => `${number(count)}件の値`,
  letFacetChoose: 'Facetに選択を任せる',
  more: (count) => `他${number(count)}件`,
  nobodySaid: '情報なし',
  now: '現在',
  peopleIn: (size) => `${size}人`,
  since: (year) => `${year}年設立`,
};
