import type { Dictionary } from '@/lib/core/words/dictionary';

export const keyCheck: Dictionary['keyCheck'] = {
  works: (told) => `${['A chave funciona', ...told].join(', ')}.`,
};
