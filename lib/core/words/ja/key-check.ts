import type { Dictionary } from '@/lib/core/words/dictionary';

export const keyCheck: Dictionary['keyCheck'] = {
  works: (told) => `${['キーは有効です', ...told].join('、')}。`,
};
