import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = keyof Dictionary['crmUndo']['inBin'];

const each = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('Der Lead'),
  Contacts: write('Der Kontakt'),
  Accounts: write('Die Firma'),
});
const eachChanged = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('den Lead'),
  Contacts: write('den Kontakt'),
  Accounts: write('die Firma'),
});
const eachNote = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('zum Lead'),
  Contacts: write('zum Kontakt'),
  Accounts: write('zur Firma'),
});

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Rückgängig gemacht: Es war nichts geändert worden.',
  gone: 'Den Datensatz gibt es in Zoho nicht mehr.',
  undoneBefore: 'Es wurde schon rückgängig gemacht, oder den Datensatz gibt es nicht mehr.',
  inBin: each((record) => `Rückgängig gemacht: ${record} liegt im Papierkorb von Zoho.`),
  asBefore: each((record) => `Rückgängig gemacht: ${record} hat wieder die früheren Werte.`),
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
  noteChanged: eachNote((record) => `Jemand hat die Notiz ${record} geändert.`),
  somebody: 'Jemand',
  otherFields: 'andere Felder als die übertragenen',
  changed: eachChanged(
    (record) => (who: string, what: string) =>
      `${who} hat ${record} in Zoho nach der Übertragung geändert: ${what}.`,
  ),
  changedAt: eachChanged(
    (record) => (who: string, when: string, what: string) =>
      `${who} hat ${record} in Zoho nach der Übertragung geändert (${when}): ${what}.`,
  ),
  accountToo: 'Ebenso die Firma dazu.',
  accountStays: (why) => `Die Firma bleibt: ${why}`,
  accountLeft: 'Die Firma konnte nicht zurückgenommen werden: Machen Sie sie im Verlauf rückgängig.',
};
