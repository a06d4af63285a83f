import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = keyof Dictionary['crmUndo']['inBin'];

const each = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('el lead'),
  Contacts: write('el contacto'),
  Accounts: write('la empresa'),
});
const eachNote = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('del lead'),
  Contacts: write('del contacto'),
  Accounts: write('de la empresa'),
});

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Deshecho: no se había cambiado nada.',
  gone: 'El registro ya no está en Zoho.',
  undoneBefore: 'Ya se había deshecho, o el registro ya no existe.',
  inBin: each((record) => `Deshecho: ${record} está en la papelera de reciclaje de Zoho.`),
  asBefore: each((record) => `Deshecho: ${record} vuelve a tener sus valores anteriores.`),
  partly: (fields) =>
    plural(fields, {
      one: `Deshecho: ${number(fields)} campo vuelve a tener su valor anterior.`,
      other: `Deshecho: ${number(fields)} campos vuelven a tener sus valores anteriores.`,
    }),
  noteStays: 'La nota se queda: alguien la ha cambiado.',
  noteDeleted: 'La nota se ha eliminado.',
  noteLeft: 'La nota no se ha podido eliminar: elimínala en Zoho.',
  nothingUndone: 'No se ha deshecho nada.',
  accountInUse: 'En Zoho ya hay otros contactos que pertenecen a esta empresa.',
  noteChanged: eachNote((record) => `Alguien ha cambiado la nota ${record}.`),
  somebody: 'Alguien',
  otherFields: 'otros campos que los enviados',
  changed: each(
    (record) => (who: string, what: string) => `${who} cambió ${record} en Zoho después del envío: ${what}.`,
  ),
  changedAt: each(
    (record) => (who: string, when: string, what: string) =>
      `${who} cambió ${record} en Zoho después del envío (${when}): ${what}.`,
  ),
  accountToo: 'Su empresa también.',
  accountStays: (why) => `La empresa se queda: ${why}`,
  accountLeft: 'La empresa no se ha podido retirar: deshazla en el historial.',
};
