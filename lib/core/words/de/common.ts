import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const common: Dictionary['common'] = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  copied: 'Kopiert',
  copiedWhat: (what) => `${what} kopiert`,
  copy: 'Kopieren',
  copyWhat: (what) => `${what} kopieren`,
  credits: (count) => plural(count, { one: `${number(count)} Credit`, other: `${number(count)} Credits` }),
  delete: 'Löschen',
  fields: (count) => plural(count, { one: `${number(count)} Feld`, other: `${number(count)} Felder` }),
  keep: 'Behalten',
  people: (count) => plural(count, { one: `${number(count)} Person`, other: `${number(count)} Personen` }),
  remove: 'Entfernen',
  retry: 'Wiederholen',
  stop: 'Stoppen',
  undo: 'Rückgängig',
  list: (items) => items.join(', '),
  sentence: (phrase) => (/[.!?]$/.test(phrase) ? phrase : `${phrase}.`),
  sentences: (...sentences) => sentences.filter(Boolean).join(' '),
};
