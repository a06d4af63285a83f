import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushRecord: Dictionary['pushRecord'] = {
  which: '¿Qué registro?',
  createNew: 'Crear un registro nuevo',
  noAccountInZoho: 'Este contacto no tiene empresa en Zoho.',
  lookForAccount: 'Buscar la empresa',
  accountNotLookedFor: 'No se pudo buscar la empresa, así que el contacto va sin ella.',
  whichAccount: '¿Qué empresa?',
  severalAccounts: 'Varias empresas de Zoho pueden ser la suya. ¿Cuál es?',
  noAccount: 'Sin empresa',
  createAccount: 'Crear la empresa {name}',
  accountIsMade: (name) => `La empresa ${name} se crea con estos valores y el contacto se vincula a ella.`,
  accountUnknown: 'Ninguna empresa de Zoho tiene su dominio o su nombre.',
};
