import type { Dictionary } from '@/lib/core/words/dictionary';

export const settings: Dictionary['settings'] = {
  title: 'Facetの設定',
  navigation: 'セクション',
  sections: {
    zoho: 'Zoho CRM',
    zohoFields: 'Zohoの項目',
    zia: 'Zia',
    lookups: '照会',
    appearance: '外観',
    sites: 'サイト',
    privacy: 'プライバシー',
    requests: 'リクエスト',
    backup: 'バックアップ',
  },
  setByOrganisation: '組織によって設定されています',
  oneMoment: 'お待ちください…',
  notSaved: (why) => `保存されませんでした。${why}`,
  tryAgain: 'もう一度お試しください。',
  noAnswer: 'Facetが応答しませんでした。もう一度お試しください。',
  organisation: 'あなたの組織',
  managed: 'Facetはあなたの組織が管理しています。組織が設定した内容はここでは変更できません。',
  askedThrough: (vendor, host) => `${vendor}への照会は、キーを持つ${host}を経由します。`,
  policyUnreadable: (entries) =>
    `組織のポリシーのうち、次の項目をFacetが読み取れません：${entries}。管理者が修正するまで、どこにも照会しません。`,
};
