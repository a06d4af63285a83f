import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = Parameters<Dictionary['crmUndo']['inBin']>[0];

const record: Readonly<Record<Module, string>> = {
  Leads: 'el lead',
  Contacts: 'el contacto',
  Accounts: 'la empresa',
};
const noteOf: Readonly<Record<Module, string>> = {
  Leads: 'del lead',
  Contacts: 'del contacto',
  Accounts: 'de la empresa',
};

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Deshecho: no se había cambiado nada.',
  gone: 'El registro ya no está en Zoho.',
  undoneBefore: 'Ya se había deshecho, o el registro ya no existe.',
  inBin: (module) => `Deshecho: ${record[module]} está en la papelera de reciclaje de Zoho.`,
  asBefore: (module) => `Deshecho: ${record[module]} vuelve a tener sus valores anteriores.`,
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
  noteChanged: (module) => `Alguien ha cambiado la nota ${noteOf[module]}.`,
  somebody: 'Alguien',
  otherFields: 'otros campos que los enviados',
  changed: (who, module, what) => `${who} cambió ${record[module]} en Zoho después del envío: ${what}.`,
  changedAt: (who, module, when, what) =>
    `${who} cambió ${record[module]} en Zoho después del envío (${when}): ${what}.`,
  accountToo: 'Su empresa también.',
  accountStays: (why) => `La empresa se queda: ${why}`,
  accountLeft: 'La empresa no se ha podido retirar: deshazla en el historial.',
};
