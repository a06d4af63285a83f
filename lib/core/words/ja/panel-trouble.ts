import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const panelTrouble: Dictionary['panelTrouble'] = {
  storageFull:
    'Facetが自分の保存領域に書き込めなかったため、何も送信されませんでした。ディスクの空き容量を増やしてから、もう一度お試しください。',
  didNotWork: (why) => `実行できませんでした：${why}もう一度お試しください。`,
  unknownError: '不明なエラー。',
  searchedLine: (line, why) => `${line}：${why}`,
  moreGiven: (count) => `ほかに${number(count)}件が入力されています。最初の1件を表示しています。`,
  unreadable: (why) =>
    `Facetのデータベースを開けないため、照会も支払いも行われません。内容はそのまま残っています。ディスクの空き容量を増やし、ブラウザーを再起動してください。詳細：${why}`,
  lost: (day, credits) =>
    `ブラウザーがFacetのデータベースを失いました（${day}に検出）。人物、回答、キーはここから消えています。直近2か月の使用分（${common.credits(credits)}）は控えから分かっており、引き続き集計されます。`,
  callsOpen: (credits) =>
    `最大${common.credits(credits)}分の照会が未完了でした。各プロバイダーで残高を確認してください。`,
  enterKeys: '設定でキーをもう一度入力してください。',
};
