import type { Dictionary } from '@/lib/core/words/dictionary';

export const language: Dictionary['language'] = {
  language: 'Idioma',
  likeTheBrowser: 'Como el navegador',
};
