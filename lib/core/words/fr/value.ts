import type { Dictionary } from '@/lib/core/words/dictionary';

export const value: Dictionary['value'] = {
  phones: { mobile: 'mobile', work: 'professionnel', home: 'domicile', other: 'autre' },
  checked: (date) => `vérifié : ${date}`,
  doNotCall: 'ne pas appeler',
  current: '(actuel)',
  nameless: 'Inconnu',
};
