import type { Dictionary } from '@/lib/core/words/dictionary';

export const value: Dictionary['value'] = {
  phones: { mobile: 'móvil', work: 'trabajo', home: 'particular', other: 'otro' },
  checked: (date) => `comprobado: ${date}`,
  doNotCall: 'no llamar',
  current: '(actual)',
  nameless: 'Desconocido',
};
