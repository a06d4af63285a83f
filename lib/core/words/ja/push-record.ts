import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushRecord: Dictionary['pushRecord'] = {
  which: 'どのレコードですか？',
  createNew: '新しいレコードを作成',
  noAccountInZoho: 'この連絡先にはZohoの取引先がありません。',
  lookForAccount: '取引先を探す',
  accountNotLookedFor: '取引先を検索できなかったため、連絡先は取引先なしで登録されます。',
  whichAccount: 'どの取引先ですか？',
  severalAccounts: '該当しそうな取引先が複数あります。どれですか？',
  noAccount: '取引先なし',
  createAccount: '取引先「{name}」を作成',
  accountIsMade: (name) => `取引先「${name}」をこれらの値で作成し、連絡先に関連付けます。`,
  accountUnknown: '同じドメインまたは名前の取引先はZohoにありません。',
};
