import type { Dictionary } from '@/lib/core/words/dictionary';

export const language: Dictionary['language'] = {
  language: '言語',
  likeTheBrowser: 'ブラウザーに合わせる',
};
