import type { Dictionary } from '@/lib/core/words/dictionary';

export const keyCheck: Dictionary['keyCheck'] = {
  works: (told) => `${['Der Schlüssel funktioniert', ...told].join(', ')}.`,
};
