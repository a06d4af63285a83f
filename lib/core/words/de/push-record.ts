import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushRecord: Dictionary['pushRecord'] = {
  which: 'Welcher Datensatz?',
  createNew: 'Neuen Datensatz anlegen',
  noAccountInZoho: 'Dieser Kontakt hat in Zoho keine Firma.',
  lookForAccount: 'Nach der Firma suchen',
  accountNotLookedFor: 'Die Firma ließ sich nicht suchen, daher bleibt der Kontakt ohne.',
  whichAccount: 'Welche Firma?',
  severalAccounts: 'Mehrere Einträge können die Firma sein. Welcher ist es?',
  noAccount: 'Keine Firma',
  createAccount: 'Firma {name} anlegen',
  accountIsMade: (name) => `Die Firma ${name} wird mit diesen Werten angelegt und mit dem Kontakt verknüpft.`,
  accountUnknown: 'Keine Firma in Zoho hat diese Domain oder diesen Namen.',
};
