import type { Dictionary } from '@/lib/core/words/dictionary';

export const language: Dictionary['language'] = {
  language: 'Langue',
  likeTheBrowser: 'Comme le navigateur',
};
