import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsChoices: Dictionary['settingsChoices'] = {
  lookupsLead: 'Lo que una consulta puede hacer sin volver a preguntar.',
  enrichOnRightClick: 'Enriquecer con el clic derecho',
  enrichOnRightClickNote: 'El menú muestra el precio; desactivado: el panel se abre y pregunta primero',
  keepAnswers: 'Días que se guardan las respuestas',
  keepAnswersNote:
    'Volver a consultar a una persona dentro de estos días no cuesta nada, salvo que actualices.',
  daysRefused: (least, most) => `No se ha guardado: introduce días enteros, de ${least} a ${most}.`,
  appearanceLead: 'Para el panel y para esta página.',
  theme: 'Tema',
  themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  highContrast: 'Contraste alto',
  highContrastNote: 'Si el sistema lo pide, ya está activado.',
  singleKeys: 'Atajos de una sola tecla',
  singleKeysNote: 'E, P, C, S y / en el panel; ? los muestra todos.',
  sitesLead:
    'LinkedIn se lee mientras el panel está abierto. Cualquier otra página, solo cuando haces clic en el icono de Facet o clic derecho en ella, salvo que aquí permitas más.',
  allSites: 'Leer siempre todos los sitios',
  allSitesNote: 'Solo mientras el panel está abierto; el navegador te pregunta una vez.',
  taken: (hosts) =>
    `El navegador no deja que Facet acceda a ${hosts}. A quien se pregunta allí no puede responder, y no se envía ni se cobra nada.`,
  allowAgain: 'Permitir de nuevo',
  allowedSites: 'Sitios que Facet puede leer siempre',
  stopReading: (site) => `Dejar de leer ${site}`,
  backupLead:
    'Todo lo de esta página; las claves solo si lo pides, selladas con tu frase de contraseña, y los tokens nunca. La lista «No consultar nunca» está incluida: guarda el archivo como guardas esa lista.',
  withSealedKeys: 'Con las claves, selladas con la frase de contraseña',
  importedWithKeys: 'Importada, con sus claves: desbloquea Facet con la frase de contraseña del archivo.',
  importedWithoutKeys: 'Importada. Las claves del archivo se han dejado fuera: aquí ya hay claves guardadas.',
  exportSettings: 'Exportar configuración',
  importSettings: 'Importar configuración',
  imported: 'Importada. Las claves se introducen de nuevo.',
  notImported: 'No se ha importado.',
  noSettingsFile: 'No se ha importado: este archivo no contiene la configuración de Facet.',
};
