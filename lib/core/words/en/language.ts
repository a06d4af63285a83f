import { area } from '@/lib/core/words/area';

/** The choice of the language itself. */
export const languageWords = area('language', {
  language: 'Language',
  likeTheBrowser: 'Like the browser',
});
