import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushOutcome: Dictionary['pushOutcome'] = {
  sentBefore: 'Diese Übertragung wurde schon gesendet.',
  samePerson:
    'Eine andere Zeile dieser Liste ist dieselbe Person, deshalb wurde kein zweiter Datensatz angelegt.',
  notLookedFor: 'Danach wurde nicht gesucht.',
  accountMade: (name) =>
    `Die Firma ${name} wurde davor angelegt: Sie steht im Verlauf und kann dort rückgängig gemacht werden.`,
  notSent: 'Dieser Datensatz wurde nicht gesendet.',
  otherTab:
    'Facet hat diese Person inzwischen in einem anderen Tab übertragen, deshalb wurde kein zweiter Datensatz angelegt.',
  earlierAccount: 'Die Firma einer früheren Übertragung ist doch in Zoho.',
  couldNotLook:
    'Facet konnte auch in Zoho nicht nachsehen. Übertragen Sie erneut: Vor dem Schreiben wird nach dem Datensatz gesucht.',
  nothingThere:
    'Facet hat in Zoho nachgesehen: Es ist nichts davon da. Übertragen Sie erneut: Vor dem Schreiben wird noch einmal nachgesehen.',
};
