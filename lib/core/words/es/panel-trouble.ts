import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const panelTrouble: Dictionary['panelTrouble'] = {
  storageFull:
    'Facet no pudo escribir en su propio almacenamiento, así que no se envió nada. Libera espacio en el disco y vuelve a intentarlo.',
  didNotWork: (why) => `Esto no funcionó: ${why} Inténtalo de nuevo.`,
  unknownError: 'error desconocido.',
  searchedLine: (line, why) => `${line}: ${why}`,
  moreGiven: (count) =>
    plural(count, {
      one: 'Había una persona más; se muestra la primera.',
      other: `Había ${number(count)} más; se muestra la primera.`,
    }),
  unreadable: (why) =>
    `Facet no puede abrir su base de datos, así que no se consulta a nadie ni se paga nada. Su contenido queda como está. Libera espacio en disco y reinicia el navegador. Detalles: ${why}`,
  lost: (day, credits) =>
    `El navegador perdió la base de datos de Facet (detectado el ${day}): personas, respuestas y claves ya no están aquí. Lo gastado en los dos últimos meses (${common.credits(credits)}) se conoce por una copia y sigue contando.`,
  callsOpen: (credits) =>
    `Había llamadas abiertas de hasta ${common.credits(credits)}: mira el saldo en tus proveedores.`,
  enterKeys: 'Vuelve a introducir tus claves en Configuración.',
};
