import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const left = (credits: number): string =>
  plural(credits, { one: `${number(credits)} ist übrig`, other: `${number(credits)} sind übrig` });

export const lookup: Dictionary['lookup'] = {
  notAllowed: 'Von Ihrer Organisation nicht erlaubt',
  switchedOff: 'In den Einstellungen ausgeschaltet',
  connectZoho: 'Verbinden Sie Zoho in den Einstellungen',
  addKey: (label) => `Fügen Sie in den Einstellungen einen Schlüssel für ${label} hinzu`,
  notByEmail: (label) => `${label} lässt sich nicht über eine E-Mail-Adresse fragen`,
  notByLinkedIn: (label) => `${label} lässt sich nicht über LinkedIn fragen`,
  noPrice: (label) => `Der Preis bei ${label} ist nicht bekannt. Tragen Sie ihn in den Einstellungen ein`,
  needsFirst: (fields) => `Dafür wird zuerst gebraucht: ${fields.join(', ')}`,
  overDay: (limit, credits) =>
    `Über Ihrem Tageslimit von ${number(limit)} Credits: ${left(credits)}. Erhöhen Sie es in den Einstellungen, oder warten Sie auf den nächsten Tag`,
  overMonth: (limit, credits) =>
    `Über Ihrem Monatslimit von ${number(limit)} Credits: ${left(credits)}. Erhöhen Sie es in den Einstellungen, oder warten Sie auf den nächsten Monat`,
  afterOther: (label) => `Nach ${label}, wenn dann noch etwas fehlt, das Sie brauchen`,
  ifMissing: 'Wenn dann noch etwas fehlt, das Sie brauchen',
  enough: 'Nicht nötig: Alles, was Sie als nötig markiert haben, ist bekannt',
  notAskedYet: 'Noch nicht gefragt',
  leftToday: (credits, limit) => `Heute noch ${number(credits)} von ${number(limit)} Credits übrig.`,
  leftThisMonth: (credits, limit) =>
    `Diesen Monat noch ${number(credits)} von ${number(limit)} Credits übrig.`,
  balance: (label, credits, age) => `Laut ${label} ${age}: noch ${number(credits)} übrig.`,
  asked: (age) => `${age} gefragt`,
  askedForFree: (age) => `${age} gefragt, jetzt nichts bezahlt`,
  never: (line) => `Nicht gefragt: „${line}“ steht auf Ihrer Liste „Nie abfragen“`,
  forgotten: (date) => `Nicht gefragt: Sie haben diese Person vergessen lassen (${date})`,
  notWritten:
    'Facet konnte nicht in den eigenen Speicher schreiben, deshalb wurde niemand gefragt und nichts bezahlt. Geben Sie Speicherplatz frei und starten Sie den Browser neu.',
};
