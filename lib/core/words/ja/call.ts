import type { Dictionary } from '@/lib/core/words/dictionary';

export const call: Dictionary['call'] = {
  jobTooLong: '処理が時間内に終わりませんでした。',
  offline: 'このブラウザーはオフラインです。',
  foreignHost: (origin, label) => `${origin}は${label}のものではありません`,
  notText: '回答が有効なUTF-8テキストではありません。',
};
