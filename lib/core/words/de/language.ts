import type { Dictionary } from '@/lib/core/words/dictionary';

export const language: Dictionary['language'] = {
  language: 'Sprache',
  likeTheBrowser: 'Wie der Browser',
};
