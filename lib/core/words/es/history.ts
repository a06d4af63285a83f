import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const history: Dictionary['history'] = {
  search: 'Buscar en el historial',
  searchHint: 'Nombre, empresa, correo…',
  show: 'Mostrar',
  only: { all: 'Todos', email: 'Con correo', zoho: 'En Zoho' },
  foundBy: (provider) => `De ${provider}`,
  opened: 'Abierto',
  periods: {
    any: 'Cualquier fecha',
    day: 'Últimas 24 horas',
    week: 'Últimos 7 días',
    month: 'Últimos 30 días',
  },
  sort: 'Ordenar',
  sorts: { newest: 'Más recientes primero', oldest: 'Más antiguos primero', name: 'Por nombre' },
  empty: 'Aquí aparecen las personas que consultas.',
  nobodyLikeThat: 'Nadie coincide.',
  nobodyMatches: (search) => `Nadie coincide con «${search}».`,
  someOf: (found, all) => `${number(found)} de ${number(all)}`,
  people: 'Personas',
  exportSelected: (count) => `Exportar selección (${number(count)})`,
  forgetSelected: 'Olvidar selección',
  forgetMany: (count) => `¿Olvidar a ${common.people(count)}?`,
  forgetDeletes:
    'Elimina de este navegador los perfiles, todas las respuestas guardadas y lo enviado. Zoho conserva sus registros.',
  forgetCosts: 'Volver a consultarlas se pagaría otra vez.',
};
