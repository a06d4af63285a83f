import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const writes: Dictionary['writes'] = {
  title: 'Escrito en Zoho',
  titleWithCount: (count) => `Escrito en Zoho (${number(count)})`,
  somebody: 'Una persona olvidada',
  openInZoho: 'Abrir en Zoho',
  state: {
    sent: 'Escribiéndose.',
    unknown: 'Puede que se haya escrito: vuelve a enviar y Facet lo mirará antes.',
    undone: 'Deshecho.',
    gone: 'Eliminado después en Zoho.',
  },
  created: {
    plain: (module, fields) => `Creado en ${module}: ${fields}`,
    withNote: (module, fields) => `Creado en ${module}: ${fields}; con una nota`,
  },
  updated: {
    plain: (module, fields) => `Actualizado en ${module}: ${fields}`,
    withNote: (module, fields) => `Actualizado en ${module}: ${fields}; con una nota`,
  },
  undoOf: (name) => `Deshacer ${name}`,
  notUndone: 'No se deshizo.',
  undoOnly: (fields) => `Deshacer solo ${fields}`,
};
