import type { Dictionary } from '@/lib/core/words/dictionary';

export const panel: Dictionary['panel'] = {
  views: '表示',
  tabs: { person: '人物', page: 'このページ', lists: 'リスト', history: '履歴' },
  search: 'メールまたはLinkedInのURL',
  lookUp: '調べる',
  settings: '設定',
  offline: 'オフラインです。保存済みの内容は読めますが、照会はできません。',
  whyUnlock: '保存済みの内容は読めます。調べたい相手は、ロックを解除するとすぐに照会されます。',
  nobodyShown:
    'LinkedInのプロフィールを開くか、上の欄にメールまたはLinkedInのURLを貼り付けてください。指示するまで照会も支払いも発生しません。',
  troubleRead: '確認しました',
};
