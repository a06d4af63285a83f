import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushChanges: Dictionary['pushChanges'] = {
  changes: 'Cambios',
  accountChanges: 'Cambios en la empresa',
  field: 'Campo',
  inZoho: 'En Zoho',
  newValue: 'Nuevo',
  action: 'Acción',
  actionFor: (field) => `Acción para ${field}`,
  accountActionFor: (field) => `Acción para la empresa: ${field}`,
  actions: { Fill: 'Rellenar', Overwrite: 'Sobrescribir', Keep: 'Conservar' },
  empty: 'vacío',
  missing: 'Falta en Zoho',
  asksFor: (fields) => `Tu Zoho pide en los registros nuevos: ${fields}. Ningún proveedor lo indicó.`,
  canBeEmpty: '(puede quedar vacío)',
  notSent: 'No se envía',
  addNote: 'Añadir una nota con las fuentes',
  note: 'Nota',
};
