import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoRefusals: Dictionary['zohoRefusals'] = {
  theValue: '値',
  value: '値',
  thisOne: 'この項目',
  anotherField: '別の項目',
  valueOfAnother: '別の項目の値',
  notAccepted: (field) => `Zohoが${field}を受け付けません。`,
  notAcceptedWhy: (field, why) => `Zohoが${field}を受け付けません：${why}。`,
  tooLong: (field, most) => `Zohoが${field}を受け付けません。上限の${most}を超えています。`,
  tooShort: (field, least) => `Zohoが${field}を受け付けません。下限の${least}に足りません。`,
  wrongType: (field, type) => `Zohoが${field}を受け付けません。型は${type}である必要があります。`,
  needed: (field) => `Zohoには${field}が必要です。`,
  ziaNeedsMore:
    'Ziaには氏名、メール、会社、LinkedInのアドレスのうち少なくとも1つが必要ですが、どれも届いていません。',
  neededTogether: (field, other) => `Zohoでは、${other}と一緒に${field}が必要です。`,
  notTogether: (field, other) => `お使いのZohoでは、${field}は${other}と組み合わせられません。`,
  wrongMethod: 'Zohoはここではこの種類の呼び出しを受け付けません。',
  neededParameter: (parameter) => `Zohoにはパラメーター${parameter}が必要です。`,
  notMapped: (field) =>
    `${field}が情報取得の設定で対応付けられていません。Zoho CRMのSetup、Zia、Data Enrichmentで対応付けてください。`,
  duplicate: (field) =>
    `同じ値（${field}）を持つ別のレコードがすでにあります。そのレコードを更新してください。`,
  duplicateOf: (field, record) =>
    `同じ値（${field}）を持つ別のレコード（${record}）がすでにあります。そのレコードを更新してください。`,
  usedUp: '組織の情報取得の利用枠を使い切りました',
  limit: (words) => `${words}。`,
  limitOf: (words, limit) => `${words}（${limit}）。`,
  noPermission: 'あなたのZohoの権限が不足しています。Zohoの管理者に問い合わせてください。',
  noPermissions: (permissions) =>
    `あなたのZohoの権限が不足しています（${permissions}）。Zohoの管理者に問い合わせてください。`,
  recordLocked: 'レコードがZohoでロックされています。先にZohoで解除してください。',
  notApproved: 'レコードはZohoで承認待ちのため、それまで変更できません。',
  invalidModule: 'お使いのZohoにこのモジュールがないか、あなたには表示されていません。',
  notInVersion: 'Facetが使うバージョンのZoho APIには、この呼び出しがありません。',
  notInDataCenter: 'お使いのデータセンターのZohoには、この呼び出しがありません。',
  ziaFailed: 'Ziaから、処理が失敗したと報告がありました。',
  resolutions: {
    INVALID_MODULE:
      'もう一方のモジュールに登録するか、このモジュールを表示できるようZohoの管理者に依頼してください。',
    INVALID_REQUEST_METHOD: 'Facetを更新してください。続く場合はご報告ください。',
    RECORD_LOCKED: 'その後、もう一度登録してください。',
    NOT_APPROVED: '承認されたら、もう一度登録してください。',
  },
  features: {
    FEATURE_NOT_ENABLED:
      'Zoho CRMのSetup、Zia、Data Enrichmentでデータの取得を有効にするか、Zohoの管理者に問い合わせてください。',
    FEATURE_NOT_SUPPORTED:
      'データの取得には、Zoho CRMのEnterpriseまたはUltimateエディションが必要です。アップグレードするか、support@zohocrm.comに連絡してください。',
  },
};
