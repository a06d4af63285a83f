import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPrivacy: Dictionary['settingsPrivacy'] = {
  lead: '人物、回答、キーはこのブラウザー内に保存されます。外部に出るのは、下に一覧表示するリクエストのときだけです。',
  erase: 'すべて消去',
  eraseTitle: 'すべて消去しますか？',
  eraseExplained:
    'このブラウザーから、すべての人物、回答、リクエストの記録、キー、Zohoとの接続、すべての設定が削除されます。Zoho内のレコードはそのまま残ります。この操作は元に戻せません。',
  erased: 'すべて消去しました。',
  deletePeople: '人物を削除するまでの日数',
  deletePeopleNote:
    '最後に照会してからこの日数が過ぎると、その人物に関するものはここからすべて削除されます（回答、履歴、控え、リスト、下の記録）。使用したクレジットは引き続き計上されます。',
  never: '照会しない',
  neverNote:
    'メールアドレス、ドメイン、LinkedInプロフィールを1行に1つ入力してください。どこをクリックしても、これらについては照会しません。ドメインはそこに属する全員を表します。',
  idleLines: (_count, first, more) =>
    more === 0
      ? `次の行は誰も指していません：${first}`
      : `次の行は誰も指していません：${first}、ほか${more}行`,
};
