import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZohoFields: Dictionary['settingsZohoFields'] = {
  lead: 'Adónde va cada valor. Rellenar escribe solo en campos vacíos, Sobrescribir sustituye lo que tiene Zoho y Conservar no escribe nunca. Cada envío muestra antes sus cambios, y allí puedes elegir otra cosa.',
  connectFirst: 'Conecta Zoho CRM para elegir entre sus campos.',
  noLinkedIn:
    'Este Zoho no tiene ningún campo para direcciones de LinkedIn. Crea en Zoho un campo de texto o URL llamado «LinkedIn URL» y vuelve a leer los campos: Facet lo rellena y reconoce por él a las personas.',
  module: 'Módulo',
  mapping: {
    Leads: 'Asignación de leads',
    Contacts: 'Asignación de contactos',
    Accounts: 'Asignación de empresas',
  },
  value: 'Valor',
  field: 'Campo de Zoho',
  policy: 'Regla',
  fieldFor: (value) => `Campo de Zoho para ${value}`,
  policyFor: (value) => `Regla para ${value}`,
  notSent: 'No se envía',
  unknownField: (api) => `${api} (no está en este Zoho)`,
  readAgain: 'Volver a leer los campos de Zoho',
  readAgainDone: 'Leídos de nuevo.',
  exportMapping: 'Exportar asignación',
  importMapping: 'Importar asignación',
  noMappingFile: 'Este archivo no es una asignación exportada por Facet.',
  imported: 'Importada.',
  importedWithout: (count) =>
    count === 1
      ? 'Importada. Se ha omitido 1 línea que nombra un campo que este Zoho no tiene.'
      : `Importada. Se han omitido ${count} líneas que nombran campos que este Zoho no tiene.`,
  notImported: 'No se ha importado.',
  workflows: 'Dejar que se ejecuten los flujos de trabajo de Zoho',
  workflowsNote: 'Con lo que escribe Facet, como con todo lo que se escribe en Zoho',
  note: 'Añadir una nota con las fuentes',
  noteNote: 'Quién dijo cada valor y cuándo; el diálogo la muestra, y deshacer la elimina',
  owner: 'Los registros nuevos son míos',
  ownerNote: (user) => `${user}; si no, deciden las reglas de Zoho`,
  leadSource: 'Fuente de los registros nuevos',
  tags: 'Etiquetas de los registros nuevos',
  tagsExample: 'facet, de una página',
};
