import type { Dictionary } from '@/lib/core/words/dictionary';

export const pageAccess: Dictionary['pageAccess'] = {
  unread: 'このページはまだ読み取られていません。',
  reading: '読み取り中…',
  waiting: 'LinkedInがこのプロフィールを読み込んでいます。',
  nobody: 'このページにLinkedInのプロフィールやメールはありません。',
  noAccess:
    'Facetはまだこのページを読み取れません。ページを表示した状態で、ツールバーのアイコンをクリックしてください。',
  noAccessTo: (host) =>
    `Facetはまだ${host}を読み取れません。「このページを読み取る」は、このサイトへの許可だけを求めます。`,
  notAWebPage:
    'このページは、ブラウザーの制限により拡張機能から読み取れません。上の欄にメールまたはLinkedInのURLを貼り付けてください。',
  pdf: 'PDFは、ブラウザーの制限により拡張機能から読み取れません。アドレスを選択して右クリックするか、上の欄に貼り付けてください。',
  file: 'ファイルの読み取りには許可が必要です。ブラウザーの拡張機能の一覧でFacetの詳細を開き、「ファイルのURLへのアクセスを許可する」をオンにしてください。',
};
