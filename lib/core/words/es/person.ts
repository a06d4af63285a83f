import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const person: Dictionary['person'] = {
  enrichFor: (price) => `Enriquecer (${price})`,
  noneReady: 'Aún no se puede consultar a ningún proveedor.',
  addKey: 'Añadir una clave en Configuración',
  enoughKnown: (left, saved) =>
    `Ya se sabe todo lo que marcaste como necesario. Sin consultar: ${left}. Ahorras ${saved}.`,
  progress: (found, providers, open) =>
    open > 0
      ? `${number(found)} de ${number(providers)} proveedores encontraron a esta persona; ${number(open)} en consulta.`
      : `${number(found)} de ${number(providers)} proveedores encontraron a esta persona.`,
  wasCopied: (text) => `Copiado: ${text}.`,
  notCopied: 'No se copió: el navegador pide antes un clic en el panel.',
  push: 'Enviar a Zoho',
  refresh: 'Actualizar',
  askAgain: (price) => `Volver a consultar a todos (${price})`,
  creditsShort: (count) => `${number(count)} cr`,
  export: 'Exportar',
  exportAll: 'Todo lo guardado',
  forget: 'Olvidar',
  forgetThis: 'Olvidar a esta persona',
  forgetDeletes:
    'Elimina de este navegador el perfil, todas las respuestas guardadas y lo enviado. Zoho conserva su registro.',
  forgetLeaves:
    'Solo queda un código que no revela a nadie quién era, para que Facet te pregunte antes de volver a consultar, y pagar, por esta persona.',
  lookAlike: 'letras engañosas',
  lookAlikeWhy: 'Algunas letras solo se parecen a las habituales: puede hacerse pasar por otra dirección',
};
