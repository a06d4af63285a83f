import type { Dictionary } from '@/lib/core/words/dictionary';

export const shortcuts: Dictionary['shortcuts'] = {
  title: 'キーボードショートカット',
  what: {
    search: '検索',
    enrich: '情報を取得（ボタンに表示の料金）',
    copy: '最適なメールをコピー',
    sources: '選択中の値（なければ最初の値）の出典',
    rows: '前後の値・人物・行へ移動',
    open: '開く',
    help: 'この一覧',
  },
  others: 'ブラウザー側のFacet用キーは、拡張機能の一覧で変更できます。',
};
