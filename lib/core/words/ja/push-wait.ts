import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushWait: Dictionary['pushWait'] = {
  several: '複数のレコードが一致',
  converted: '変換済みの見込み客が同一人物',
  same: {
    Leads: '同一人物が見込み客にあります',
    Contacts: '同一人物が連絡先にあります',
  },
  noReply: 'Facetのバックグラウンド処理が応答しませんでした。',
  noReplyToPush:
    'Facetのバックグラウンド処理が応答しませんでした。もう一度登録してください。書き込む前にレコードを検索します。',
};
