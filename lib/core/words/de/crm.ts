import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const crm: Dictionary['crm'] = {
  values: {
    noEmail: (text) => `„${text}“ ist keine E-Mail-Adresse, weggelassen`,
    otherType: (text, type) => `„${text}“ passt nicht in ein Feld vom Typ ${type}, weggelassen`,
    tooLong: (text, limit) => `„${text}“ ist länger als ${number(limit)} Zeichen, weggelassen`,
    noPhone: (text) => `„${text}“ ist keine Telefonnummer, weggelassen`,
    notInList: (text) => `„${text}“ steht nicht in der Auswahlliste, weggelassen`,
    noDay: (text) => `„${text}“ ist kein Datum eines Tages, weggelassen`,
    noNumber: (text) => `„${text}“ ist keine genaue Zahl, weggelassen`,
    tooManyDigits: (text, limit) => `„${text}“ hat mehr als ${number(limit)} Stellen, weggelassen`,
    cutTo: (limit) => `auf ${number(limit)} Zeichen gekürzt`,
  },
  byName: 'der Name',
  byEarlierPush: 'eine frühere Übertragung durch Facet',
  typedByYou: 'von Ihnen eingegeben',
  noteTitle: 'Quellen (Facet)',
  noteLine: (label, value, sources) => `${label}: ${value} (${sources})`,
  needs: (label) => `Zoho braucht „${label}“, und dazu ist nichts bekannt.`,
  convertedLead:
    'Dieser Lead wurde umgewandelt, deshalb lässt Zoho ihn, wie er ist. Aktualisieren Sie stattdessen den Kontakt.',
  convertedContact:
    'Dieser Kontakt wurde umgewandelt, deshalb lässt Zoho ihn, wie er ist. Aktualisieren Sie stattdessen den neuen Kontakt.',
  appeared: (name) =>
    `${name} ist inzwischen in Zoho hinzugekommen, deshalb wurde kein zweiter Datensatz angelegt.`,
  refusedTyped: (label, note) => `${label}: ${note}. Es wurde nichts gesendet.`,
  accountNotShown: 'Diese Firma war nicht unter den angezeigten.',
  fieldNotShown: 'Dieses Feld war nicht unter den angezeigten.',
  gone: 'Den Datensatz gibt es in Zoho nicht mehr.',
  noteNotThere: 'Die Notiz ist nicht da.',
  unavailable: 'Ihr Zoho bietet diesen Aufruf des CRM nicht an. Fragen Sie Ihre Zoho-Administration.',
};
