import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsChoices: Dictionary['settingsChoices'] = {
  lookupsLead: '改めて確認せずに照会で行ってよいこと。',
  enrichOnRightClick: '右クリックで情報を取得',
  enrichOnRightClickNote: 'メニューに価格を表示します。オフの場合は、パネルを開いて先に確認します',
  keepAnswers: '回答を保存する日数',
  keepAnswersNote: 'この日数以内に同じ人物を照会しても、更新しない限り費用はかかりません。',
  daysRefused: (least, most) =>
    `保存されませんでした。${least}から${most}までの整数で日数を入力してください。`,
  appearanceLead: 'パネルとこのページに適用されます。',
  theme: 'テーマ',
  themes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  highContrast: 'ハイコントラスト',
  highContrastNote: 'システムで有効な場合は、常にオンになります。',
  singleKeys: '1文字のショートカット',
  singleKeysNote: 'パネルでE、P、C、S、/が使えます。?ですべて表示します。',
  sitesLead:
    'LinkedInは、パネルを開いている間に読み取ります。ほかのページは、ここで許可しない限り、Facetのアイコンをクリックしたときか、ページを右クリックしたときだけ読み取ります。',
  allSites: 'すべてのサイトを常に読み取る',
  allSitesNote: 'パネルを開いている間だけです。ブラウザーが一度だけ確認します。',
  taken: (hosts) =>
    `ブラウザーがFacetに${hosts}へのアクセスを許可していません。そこへの照会には回答が得られず、何も送信も課金もされません。`,
  allowAgain: '再び許可',
  allowedSites: 'Facetが常に読み取れるサイト',
  stopReading: (site) => `${site}の読み取りをやめる`,
  backupLead:
    'このページのすべての内容です。キーは希望した場合だけ、パスフレーズで封印して含めます。トークンは含まれません。「照会しない」のリストも含まれるため、ファイルはそのリストと同じように管理してください。',
  withSealedKeys: 'パスフレーズで封印したキーも含める',
  importedWithKeys: 'キーも含めて読み込みました。ファイルのパスフレーズでFacetのロックを解除してください。',
  importedWithoutKeys:
    '読み込みました。ここにはすでにキーが保存されているため、ファイルのキーは取り込みませんでした。',
  exportSettings: '設定を書き出す',
  importSettings: '設定を読み込む',
  imported: '読み込みました。キーは改めて入力してください。',
  notImported: '読み込まれませんでした。',
  noSettingsFile: '読み込まれませんでした。これはFacetの設定ファイルではありません。',
};
