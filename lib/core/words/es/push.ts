import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';

export const push: Dictionary['push'] = {
  module: 'Módulo',
  searching: 'Buscando en leads y contactos…',
  several: 'Coinciden varios registros. ¿Cuál es?',
  maybeWritten: 'Puede que se haya escrito.',
  notWritten: 'No se escribió nada.',
  newOne: { Leads: 'Nuevo lead', Contacts: 'Nuevo contacto' },
  updateOne: {
    Leads: (name) => `Actualizar el lead ${name}`,
    Contacts: (name) => `Actualizar el contacto ${name}`,
  },
  ownedBy: (owner) => `propietario: ${owner}`,
  foundBy: (values) => `Encontrado por ${values}`,
  elsewhere: {
    Leads: (same, module, name) => `Hay un lead con el mismo valor (${same}) en ${module}: ${name}.`,
    Contacts: (same, module, name) => `Hay un contacto con el mismo valor (${same}) en ${module}: ${name}.`,
    converted: (same, module, name) =>
      `Hay un lead convertido con el mismo valor (${same}) en ${module}: ${name}.`,
  },
  useModule: (module) => `Usar ${module}`,
  zia: (module) =>
    `Zia enriquece ${module} en tu Zoho: tras este envío puede rellenar más campos por su cuenta. Facet no los ve ni los deshace.`,
  nothingToChange: 'Nada que cambiar.',
  create: { Leads: 'Crear lead', Contacts: 'Crear contacto' },
  update: { Leads: 'Actualizar lead', Contacts: 'Actualizar contacto' },
  created: {
    plain: (module, fields) => `Creado en ${module} con ${common.fields(fields)}.`,
    withNote: (module, fields) => `Creado en ${module} con ${common.fields(fields)} y una nota.`,
  },
  updated: {
    plain: (module, fields) => `Actualizado en ${module}: ${common.fields(fields)}.`,
    withNote: (module, fields) => `Actualizado en ${module}: ${common.fields(fields)} y una nota.`,
  },
  noteNotAdded: 'La nota no se añadió.',
};
