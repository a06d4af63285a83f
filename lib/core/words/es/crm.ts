import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const crm: Dictionary['crm'] = {
  values: {
    noEmail: (text) => `«${text}» no es un correo electrónico, se omite`,
    otherType: (text, type) => `«${text}» no cabe en un campo de tipo ${type}, se omite`,
    tooLong: (text, limit) => `«${text}» tiene más de ${number(limit)} caracteres, se omite`,
    noPhone: (text) => `«${text}» no es un número de teléfono, se omite`,
    notInList: (text) => `«${text}» no está en la lista de opciones, se omite`,
    noDay: (text) => `«${text}» no es la fecha de un día, se omite`,
    noNumber: (text) => `«${text}» no es un número exacto, se omite`,
    tooManyDigits: (text, limit) => `«${text}» tiene más de ${number(limit)} cifras, se omite`,
    cutTo: (limit) => `recortado a ${number(limit)} caracteres`,
  },
  byName: 'el nombre',
  byEarlierPush: 'un envío anterior de Facet',
  typedByYou: 'escrito por ti',
  noteTitle: 'Fuentes (Facet)',
  noteLine: (label, value, sources) => `${label}: ${value} (${sources})`,
  needs: (label) => `Zoho necesita «${label}» y no se conoce.`,
  convertedLead: 'Este lead se convirtió, así que Zoho lo deja como está. Actualiza el contacto en su lugar.',
  convertedContact:
    'Este contacto se convirtió, así que Zoho lo deja como está. Actualiza el contacto nuevo en su lugar.',
  appeared: (name) => `${name} se ha añadido entretanto a Zoho, así que no se ha creado un segundo registro.`,
  refusedTyped: (label, note) => `${label}: ${note}. No se ha enviado nada.`,
  accountNotShown: 'Esta empresa no estaba entre las mostradas.',
  fieldNotShown: 'Este campo no estaba entre los mostrados.',
  gone: 'El registro ya no existe en Zoho.',
  noteNotThere: 'La nota no está.',
  unavailable: 'Tu Zoho no ofrece esta llamada de su CRM. Pregunta a tu administrador de Zoho.',
};
