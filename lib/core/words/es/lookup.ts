import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const left = (credits: number): string =>
  plural(credits, { one: `queda ${number(credits)}`, other: `quedan ${number(credits)}` });

export const lookup: Dictionary['lookup'] = {
  notAllowed: 'Tu organización no lo permite',
  switchedOff: 'Desactivado en la configuración',
  connectZoho: 'Conecta Zoho en la configuración',
  addKey: (label) => `Añade una clave de ${label} en la configuración`,
  notByEmail: (label) => `A ${label} no se le puede preguntar por correo electrónico`,
  notByLinkedIn: (label) => `A ${label} no se le puede preguntar por LinkedIn`,
  noPrice: (label) => `No se conoce el precio de ${label}. Indícalo en la configuración`,
  needsFirst: (fields) => `Primero hace falta: ${fields.join(', ')}`,
  overDay: (limit, credits) =>
    `Por encima de tu límite diario de ${number(limit)} créditos: ${left(credits)}. Súbelo en la configuración o espera al próximo día`,
  overMonth: (limit, credits) =>
    `Por encima de tu límite mensual de ${number(limit)} créditos: ${left(credits)}. Súbelo en la configuración o espera al próximo mes`,
  afterOther: (label) => `Después de ${label}, si todavía falta algo que necesitas`,
  ifMissing: 'Si todavía falta algo que necesitas',
  enough: 'No hace falta: ya se conoce todo lo que marcaste como necesario',
  notAskedYet: 'Todavía sin consultar',
  leftToday: (credits, limit) => `Hoy quedan ${number(credits)} de ${number(limit)} créditos.`,
  leftThisMonth: (credits, limit) => `Este mes quedan ${number(credits)} de ${number(limit)} créditos.`,
  balance: (label, credits, age) => `Según ${label}, ${age}: quedan ${number(credits)}.`,
  asked: (age) => `consultado ${age}`,
  askedForFree: (age) => `consultado ${age}, sin pagar nada ahora`,
  never: (line) => `Sin consultar: «${line}» está en tu lista «No consultar nunca»`,
  forgotten: (date) => `Sin consultar: olvidaste a esta persona (${date})`,
  notWritten:
    'Facet no ha podido escribir en su propio almacenamiento, así que no se ha preguntado a nadie ni se ha pagado nada. Libera espacio en el disco y reinicia el navegador.',
};
