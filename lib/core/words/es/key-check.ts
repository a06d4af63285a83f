import type { Dictionary } from '@/lib/core/words/dictionary';

export const keyCheck: Dictionary['keyCheck'] = {
  works: (told) => `${['La clave funciona', ...told].join(', ')}.`,
};
