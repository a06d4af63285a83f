import type { Dictionary } from '@/lib/core/words/dictionary';

export const menus: Dictionary['menus'] = {
  selection: '「%s」の情報を取得',
  email: 'このメールの情報を取得',
  profile: 'このプロフィールの情報を取得',
  pointer: 'ポインターの下のメールの情報を取得',
  withPrice: (entry, price) => `${entry}（${price}）`,
  addressBar: 'メールまたはLinkedInのURLをFacetで調べる',
  nobody: 'そこにはメールもLinkedInプロフィールもありません。アドレスを選択するか、上に貼り付けてください。',
  failed: (why) => `うまくいきませんでした：${why}`,
};
