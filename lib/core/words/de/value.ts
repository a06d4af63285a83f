import type { Dictionary } from '@/lib/core/words/dictionary';

export const value: Dictionary['value'] = {
  phones: { mobile: 'mobil', work: 'geschäftlich', home: 'privat', other: 'sonstige' },
  checked: (date) => `geprüft: ${date}`,
  doNotCall: 'nicht anrufen',
  current: '(aktuell)',
  nameless: 'Unbekannt',
};
