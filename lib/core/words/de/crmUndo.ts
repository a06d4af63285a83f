import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = Parameters<Dictionary['crmUndo']['inBin']>[0];

const record: Readonly<Record<Module, string>> = {
  Leads: 'Der Lead',
  Contacts: 'Der Kontakt',
  Accounts: 'Die Firma',
};
const changedRecord: Readonly<Record<Module, string>> = {
  Leads: 'den Lead',
  Contacts: 'den Kontakt',
  Accounts: 'die Firma',
};
const noteOf: Readonly<Record<Module, string>> = {
  Leads: 'zum Lead',
  Contacts: 'zum Kontakt',
  Accounts: 'zur Firma',
};

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Rückgängig gemacht: Es war nichts geändert worden.',
  gone: 'Den Datensatz gibt es in Zoho nicht mehr.',
  undoneBefore: 'Es wurde schon rückgängig gemacht, oder den Datensatz gibt es nicht mehr.',
  inBin: (module) => `Rückgängig gemacht: ${record[module]} liegt im Papierkorb von Zoho.`,
  asBefore: (module) => `Rückgängig gemacht: ${record[module]} hat wieder die früheren Werte.`,
  partly: (fields) =>
    plural(fields, {
      one: `Rückgängig gemacht: ${number(fields)} Feld hat wieder den früheren Wert.`,
      other: `Rückgängig gemacht: ${number(fields)} Felder haben wieder die früheren Werte.`,
    }),
  noteStays: 'Die Notiz bleibt: Jemand hat sie geändert.',
  noteDeleted: 'Die Notiz ist gelöscht.',
  noteLeft: 'Die Notiz konnte nicht gelöscht werden: Löschen Sie sie in Zoho.',
  nothingUndone: 'Es wurde nichts rückgängig gemacht.',
  accountInUse: 'Zu dieser Firma gehören in Zoho inzwischen andere Kontakte.',
  noteChanged: (module) => `Jemand hat die Notiz ${noteOf[module]} geändert.`,
  somebody: 'Jemand',
  otherFields: 'andere Felder als die übertragenen',
  changed: (who, module, what) =>
    `${who} hat ${changedRecord[module]} in Zoho nach der Übertragung geändert: ${what}.`,
  changedAt: (who, module, when, what) =>
    `${who} hat ${changedRecord[module]} in Zoho nach der Übertragung geändert (${when}): ${what}.`,
  accountToo: 'Ebenso die Firma dazu.',
  accountStays: (why) => `Die Firma bleibt: ${why}`,
  accountLeft: 'Die Firma konnte nicht zurückgenommen werden: Machen Sie sie im Verlauf rückgängig.',
};
