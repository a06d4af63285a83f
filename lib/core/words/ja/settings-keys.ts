import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const credits = (count: number): string => `${number(count)}クレジット`;

export const settingsKeys: Dictionary['settingsKeys'] = {
  apiKey: (vendor) => `${vendor}のAPIキー`,
  save: (vendor) => `${vendor}を保存`,
  test: (vendor) => `${vendor}をテスト`,
  use: (vendor) => `${vendor}を使う`,
  savedEndsIn: (end) => `保存済み（末尾：${end}）`,
  emptyBox: '入力欄が空のため、何も保存されませんでした。先にキーを貼り付けてください。',
  emptyBoxKept:
    '入力欄が空のため、何も保存されませんでした。先にキーを貼り付けてください。保存済みのキーはそのままです。',
  saveFirst: '先に入力欄のキーを保存してから、テストしてください。',
  noKey: 'テストするキーがまだありません。先に保存してください。',
  keyIsSaved: 'キーを保存しました。',
  savedAndTested: (saved, tested) => `${saved}${tested}`,
  keyPage: 'API keys',
  optionalLead: (vendor, host) =>
    `任意です。${vendor}の{link}でキーを作成してください。キーはこのコンピューターで暗号化され、${host}だけに送信されます。`,
  perPerson: (count) => `見つかった人物1人につき${credits(count)}`,
  added: (count) => `+${credits(count)}`,
  crustdataLead:
    'Crustdataの{link}でキーを作成してください。キーはこのコンピューターで暗号化され、api.crustdata.comだけに送信されます。',
  crustdataApi: 'CrustdataのAPIバージョン',
  older: (version) => `${version}（旧版）`,
  current: (version) => `${version}（現行版）`,
  crustdataApiNote:
    '1つのキーで両方を使えます。ご契約のプランにあるほうを選んでください。「Crustdataをテスト」は選んだほうに照会します。',
  live: 'データベースにない場合はその場で取得',
  liveNote: (count) => `+${credits(count)}、時間も長くかかります`,
  onlyOlder: '旧版でのみ使えます',
  businessEmail: '仕事用メールを含める',
  apolloLead:
    'ApolloのSettings、{link}、API Keysでキーを作成してください。キーはこのコンピューターで暗号化され、api.apollo.ioだけに送信されます。',
  apolloKeyPage: 'Integrations',
  personalEmails: '個人用メールを取得',
  personalEmailsNote: 'プランによっては追加費用がかかります。GDPR適用地域の人物については取得されません',
  phones: '電話番号を取得',
  phonesNote: (count) => `見つかった場合は+${credits(count)}`,
  phonesNoteWebhook: (count) => `見つかった場合は+${credits(count)}。下のWebhook URLが必要です`,
  webhook: 'ApolloのWebhook URL',
  webhookNote:
    '電話番号専用です。Apolloはあなたのこのhttpsアドレスに電話番号を送り、Facetは同じ回答をApolloから取得します。',
  webhookIncomplete: '保存されませんでした。アドレスが不完全です。https:// で始まる必要があります。',
  webhookNotHttps: '保存されませんでした。Apolloの送信先はhttpsのアドレスに限られます。',
};
