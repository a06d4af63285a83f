import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} crédito`, other: `${number(count)} créditos` });

export const settingsKeys: Dictionary['settingsKeys'] = {
  apiKey: (vendor) => `Clave de API de ${vendor}`,
  save: (vendor) => `Guardar ${vendor}`,
  test: (vendor) => `Probar ${vendor}`,
  use: (vendor) => `Usar ${vendor}`,
  savedEndsIn: (end) => `Guardada, termina en ${end}`,
  emptyBox: 'No se ha guardado nada porque el campo está vacío. Pega primero una clave.',
  emptyBoxKept:
    'No se ha guardado nada porque el campo está vacío. Pega primero una clave. La clave guardada sigue como está.',
  saveFirst: 'Guarda primero la clave del campo y después pruébala.',
  noKey: 'Todavía no hay ninguna clave que probar. Guarda una primero.',
  keyIsSaved: 'La clave está guardada.',
  savedAndTested: (saved, tested) => `${saved} ${tested}`,
  keyPage: 'API keys',
  optionalLead: (vendor, host) =>
    `Opcional. Crea una clave en {link} de ${vendor}. Se cifra en este ordenador y se envía solo a ${host}.`,
  perPerson: (count) => `${credits(count)} por persona encontrada`,
  added: (count) => `+${credits(count)}`,
  crustdataLead:
    'Crea una clave en {link} de Crustdata. Se cifra en este ordenador y se envía solo a api.crustdata.com.',
  crustdataApi: 'Versión de la API de Crustdata',
  older: (version) => `${version} (anterior)`,
  current: (version) => `${version} (actual)`,
  crustdataApiNote:
    'Una clave sirve para las dos. Elige la que tiene tu plan; «Probar Crustdata» pregunta a la elegida.',
  live: 'Obtener en directo lo que no esté en la base de datos',
  liveNote: (count) => `+${credits(count)}, y más lento`,
  onlyOlder: 'Solo con la versión anterior',
  businessEmail: 'Incluir el correo profesional',
  apolloLead:
    'Crea una clave en Apollo, en Settings, {link}, API Keys. Se cifra en este ordenador y se envía solo a api.apollo.io.',
  apolloKeyPage: 'Integrations',
  personalEmails: 'Mostrar correos personales',
  personalEmailsNote: 'Puede costar más en algunos planes; nunca para personas en regiones con RGPD',
  phones: 'Mostrar números de teléfono',
  phonesNote: (count) => `+${credits(count)} si se encuentra`,
  phonesNoteWebhook: (count) => `+${credits(count)} si se encuentra; necesita la URL de webhook de abajo`,
  webhook: 'URL de webhook para Apollo',
  webhookNote:
    'Solo para números de teléfono: Apollo los envía a esta dirección https tuya, y Facet recoge la misma respuesta en Apollo.',
  webhookIncomplete: 'No se ha guardado: no es una dirección completa. Empieza por https://.',
  webhookNotHttps: 'No se ha guardado: Apollo solo envía a direcciones https.',
};
