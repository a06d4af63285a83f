import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const person: Dictionary['person'] = {
  enrichFor: (price) => `情報を取得（${price}）`,
  noneReady: '照会できるプロバイダーがまだありません。',
  addKey: '設定でキーを追加',
  enoughKnown: (left, saved) =>
    `必要と指定された項目はすべて判明しています。照会なし：${left}。節約：${saved}。`,
  progress: (found, providers, open) =>
    open > 0
      ? `${number(providers)}件中${number(found)}件のプロバイダーがこの人物を見つけました。${number(open)}件は照会中です。`
      : `${number(providers)}件中${number(found)}件のプロバイダーがこの人物を見つけました。`,
  wasCopied: (text) => `${text}をコピーしました。`,
  notCopied: 'コピーできませんでした。先にパネルをクリックしてください。',
  push: 'Zohoへ登録',
  refresh: '更新',
  askAgain: (price) => `全プロバイダーに再照会（${price}）`,
  creditsShort: (count) => `${number(count)}cr`,
  export: 'エクスポート',
  exportAll: '保存データすべて',
  forget: '忘れる（削除）',
  forgetThis: 'この人物を忘れる（削除）',
  forgetDeletes:
    'プロフィール、保存された回答、登録の記録をこのブラウザーから削除します。Zohoのレコードは残ります。',
  forgetLeaves:
    '残るのは誰だったか分からないコードだけです。これにより、この人物を再び有料で調べる前にFacetが確認します。',
  lookAlike: '紛らわしい文字',
  lookAlikeWhy: '通常の文字に似せた文字が含まれています。別のアドレスを装っている可能性があります',
};
