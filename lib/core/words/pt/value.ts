import type { Dictionary } from '@/lib/core/words/dictionary';

export const value: Dictionary['value'] = {
  phones: { mobile: 'celular', work: 'trabalho', home: 'residencial', other: 'outro' },
  checked: (date) => `verificado: ${date}`,
  doNotCall: 'não ligar',
  current: '(atual)',
  nameless: 'Desconhecido',
};
