import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZoho: Dictionary['settingsZoho'] = {
  lead: '入力した内容はこのコンピューターで暗号化され、お使いのデータセンターのZohoアカウントサーバーだけに送信されます。',
  notConnected: '接続していません。',
  connectedTo: (organization) => `${organization}に接続しています`,
  connectedToAs: (organization, user) => `${organization}に${user}として接続しています`,
  has: 'このZohoで使えるもの',
  edition: (edition) => `エディション：${edition}`,
  bothModules: '見込み客と連絡先を使えます',
  missingModules: (modules) => `使えません：${modules}`,
  setUpFor: (enrichment, modules) => `${enrichment}：${modules}で設定済み`,
  notSetUp: (enrichment) => `${enrichment}：Zohoで設定されていません`,
  clientKind: 'クライアントの種類',
  clientKinds: {
    self: 'Self Client（コードを手動で作成）',
    server: 'サーバーベース（ウィンドウで許可）',
  },
  addClient: {
    self: '{link}で種類がSelf Clientのクライアントを追加し、IDとシークレットをコピーします。',
    server: '{link}で種類がServer-based Applicationsのクライアントを追加し、IDとシークレットをコピーします。',
  },
  console: 'Zoho API Console',
  pasteScope: 'Generate CodeのScopeに次の内容を貼り付け、最も長い時間を選びます：',
  enterCode:
    '有効期限が切れる前に、ここにコードを入力します。コードは1回だけ使え、引き換えにZohoから受け取ったものをFacetが保管します。',
  registerAddress:
    '次の内容をAuthorized Redirect URIとして登録します。アカウントが別のデータセンターにある場合は、Multi-DCをオンにします：',
  agree: '接続し、開いたウィンドウで許可します。',
  scopes: 'スコープ',
  redirectAddress: 'リダイレクト先アドレス',
  dataCenter: 'データセンター',
  fields: {
    clientId: 'クライアントID',
    clientSecret: 'クライアントシークレット',
    grantCodeOrRefreshToken: '認可コードまたはリフレッシュトークン',
  },
  stillEmpty: (fields) => `何も送信されていません。未入力：${fields}。`,
  connect: 'Zohoに接続',
  connecting: '接続しています…',
  connected: '接続しました。',
  disconnect: 'Zohoとの接続を解除',
  disconnected: '接続を解除しました。',
  tokenEndsIn: (end) => `リフレッシュトークン保存済み（末尾：${end}）`,
  windowClosed: 'ウィンドウが閉じられたか、Zohoがクライアントを受け付けませんでした。接続されていません。',
  ziaLead:
    'Zohoとの接続を使って照会します。別のキーはありません。Zoho CRMのEnterpriseまたはUltimateエディションが必要です。人物については、さらにインド、オーストラリア、カナダ、米国、サウジアラビアのいずれかのデータセンターと、Zoho MarketplaceのWeb Amigoが必要です。',
  ziaNote: 'クレジットは不要。Ziaの利用枠に計上されます',
  ziaModule: 'Ziaのモジュール',
  ziaModuleNote: 'Zohoで人物情報の取得が設定されているモジュールです。ここには何も書き込まれません。',
};
