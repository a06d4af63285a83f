import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushOutcome: Dictionary['pushOutcome'] = {
  sentBefore: 'この登録はすでに送信済みです。',
  samePerson: 'このリストの別の行が同一人物のため、二つ目のレコードは作成しませんでした。',
  notLookedFor: '検索していません。',
  accountMade: (name) => `その前に取引先${name}を作成しました。履歴にあり、そこから元に戻せます。`,
  notSent: 'このレコードは送信していません。',
  otherTab: 'その間に別のタブでこの人物を登録したため、二つ目のレコードは作成しませんでした。',
  earlierAccount: '以前の登録の取引先は、実際にはZohoにあります。',
  couldNotLook: 'Zohoの確認もできませんでした。もう一度登録してください。書き込む前にレコードを検索します。',
  nothingThere:
    'Zohoを確認しましたが、何も登録されていません。もう一度登録してください。書き込む前に改めて確認します。',
};
