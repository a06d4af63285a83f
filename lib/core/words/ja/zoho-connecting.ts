import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoConnecting: Dictionary['zohoConnecting'] = {
  otherAttempt: 'この接続操作への応答ではないため、使用しませんでした。もう一度接続してください。',
  notAgreed: 'Zohoで許可されなかったため、接続していません。',
  zohoDisagreed: (error) => `Zohoが許可しませんでした：${error}`,
  noCode: 'Zohoからコードが届きませんでした。もう一度接続してください。',
  unknownServer:
    'Facetの知らないアカウントサーバーがZohoから指定されたため、シークレットは送信していません。',
  incompleteServerClient:
    'データセンター、クライアントID、クライアントシークレットがすべて必要です（空白なし）。',
  incompleteSelfClient:
    'データセンター、クライアントID、クライアントシークレット、コードがすべて必要です（空白なし）。',
  noRefreshToken:
    'Zohoからリフレッシュトークンが届きませんでした。Zohoアカウントの「Connected apps」でFacetを削除してから、もう一度接続してください。',
  noRefreshTokenForCode:
    'このコードではZohoからリフレッシュトークンが届きませんでした。Zoho API ConsoleのSelf Clientでコードを作成してください。',
  refused: {
    invalid_code:
      'Zohoがこのコードまたはトークンを受け付けません。使用済み、期限切れ、取り消し済み、または別のデータセンターのものです。Zoho API Consoleで新しいコードを作成してください。',
    invalid_client:
      'このクライアントIDは、このデータセンターのZohoにありません。クライアントIDとデータセンターを確認してください。',
    invalid_client_secret:
      'クライアントシークレットが、このデータセンターのクライアントIDと一致しません。Zoho API Consoleからコピーし直してください。',
    invalid_redirect_uri:
      'リダイレクト先アドレスがクライアントに登録されたものと異なります。Self Clientの場合は「Self Client」を選び、サーバーベースの場合はここに表示されたアドレスを登録してください。',
    invalid_scope:
      'Zohoにないスコープが含まれています。ここに表示されたスコープのとおりに新しいコードを作成してください。',
  },
  refusedOtherwise: (error) => `Zohoがトークンを発行しませんでした：${error}`,
  tooManyTokens: 'Zohoが発行するアクセストークンは10分間に10個までです。',
  otherAddress: (address, center) =>
    `Zohoが${center}とは異なるアドレス（${address}）を示しました。Zohoアカウントのデータセンターを選んでください。`,
  ziaNotSetUp: (label) =>
    `Zohoに${label}の設定がまだありません。Zoho CRMのSetup、Zia、Data Enrichmentで作成してください。`,
  ziaSetUp: (modules) => `Zohoでの設定：${modules}。`,
};
