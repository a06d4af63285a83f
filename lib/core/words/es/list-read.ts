import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const listRead: Dictionary['listRead'] = {
  noLines: 'No contiene a nadie: no tiene líneas.',
  tooMany: (lines, most) =>
    `Tiene ${number(lines)} líneas, y una lista puede tener ${number(most)}. Divídela y trae las partes una tras otra.`,
  brokenQuotes: 'Hay comillas sin cerrar, así que cada línea se ha leído por separado.',
  tooLarge: (file) => `${file} ocupa más de 20 MB. Divídelo primero.`,
  unreadable: (file) => `No se ha podido leer ${file}. Guárdalo otra vez como CSV y vuelve a elegirlo.`,
};
