import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPrivacy: Dictionary['settingsPrivacy'] = {
  lead: 'Las personas, las respuestas y las claves se quedan en este navegador. Salen de él solo en las solicitudes que figuran abajo.',
  erase: 'Borrar todo',
  eraseTitle: '¿Borrar todo?',
  eraseExplained:
    'Esto elimina de este navegador todas las personas, respuestas y líneas de solicitudes, tus claves, la conexión con Zoho y toda la configuración. Los registros de Zoho quedan como están. No se puede deshacer.',
  erased: 'Se ha borrado todo.',
  deletePeople: 'Días hasta eliminar a las personas',
  deletePeopleNote:
    'Pasado este tiempo desde tu última consulta de una persona, se elimina aquí todo sobre ella: respuestas, historial, recibos, listas y líneas de abajo. Lo gastado sigue contando.',
  never: 'No consultar nunca',
  neverNote:
    'Direcciones, dominios y perfiles de LinkedIn, uno por línea. No se pregunta a nadie por ellos, hagas clic donde hagas clic; un dominio vale por todos los que están en él.',
  idleLines: (count, first, more) => {
    const begin =
      count === 1 ? 'Esta línea no identifica a nadie: ' : 'Estas líneas no identifican a nadie: ';
    return more === 0 ? `${begin}${first}` : `${begin}${first} y ${more} más`;
  },
};
