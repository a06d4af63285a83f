import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoRefusals: Dictionary['zohoRefusals'] = {
  theValue: 'el valor',
  value: 'valor',
  thisOne: 'este',
  anotherField: 'otro campo',
  valueOfAnother: 'el valor de otro campo',
  notAccepted: (field) => `Zoho no acepta ${field}.`,
  notAcceptedWhy: (field, why) => `Zoho no acepta ${field}: ${why}.`,
  tooLong: (field, most) => `Zoho no acepta ${field}: supera el máximo de ${most}.`,
  tooShort: (field, least) => `Zoho no acepta ${field}: no llega al mínimo de ${least}.`,
  wrongType: (field, type) => `Zoho no acepta ${field}: debe ser de tipo ${type}.`,
  needed: (field) => `Zoho necesita ${field}.`,
  ziaNeedsMore:
    'Zia necesita al menos nombre, correo, empresa o dirección de LinkedIn, y no ha recibido nada de eso.',
  neededTogether: (field, other) => `Zoho necesita ${field} junto con ${other}.`,
  notTogether: (field, other) => `En tu Zoho, ${field} no es compatible con ${other}.`,
  wrongMethod: 'Zoho no admite este tipo de llamada aquí.',
  neededParameter: (parameter) => `Zoho necesita el parámetro ${parameter}.`,
  notMapped: (field) =>
    `${field} no está asignado en la configuración del enriquecimiento. Asígnalo en Zoho CRM, en Setup, Zia, Data Enrichment.`,
  duplicate: (field) =>
    `Otro registro ya tiene el mismo valor (${field}). Actualiza ese registro en su lugar.`,
  duplicateOf: (field, record) =>
    `Otro registro (${record}) ya tiene el mismo valor (${field}). Actualiza ese registro en su lugar.`,
  usedUp: 'Los enriquecimientos de tu organización se han agotado',
  limit: (words) => `${words}.`,
  limitOf: (words, limit) => `${words} (${limit}).`,
  noPermission: 'A tu perfil de Zoho le falta un permiso. Pregunta a tu administrador de Zoho.',
  noPermissions: (permissions) =>
    `A tu perfil de Zoho le falta un permiso (${permissions}). Pregunta a tu administrador de Zoho.`,
  recordLocked: 'El registro está bloqueado en Zoho. Desbloquéalo allí primero.',
  notApproved: 'El registro espera aprobación en Zoho y hasta entonces no se puede cambiar.',
  invalidModule: 'Tu Zoho no tiene este módulo o te lo oculta.',
  notInVersion: 'Zoho no ofrece esta llamada en la versión de su API que usa Facet.',
  notInDataCenter: 'Zoho no conoce esta llamada en tu centro de datos.',
  ziaFailed: 'Zia indica que el trabajo ha fallado.',
  resolutions: {
    INVALID_MODULE: 'Envía al otro módulo o pide a tu administrador de Zoho que te muestre este.',
    INVALID_REQUEST_METHOD: 'Actualiza Facet. Si continúa, comunícanoslo.',
    RECORD_LOCKED: 'Después, envía de nuevo.',
    NOT_APPROVED: 'Envía de nuevo en cuanto esté aprobado.',
  },
  features: {
    FEATURE_NOT_ENABLED:
      'Activa el enriquecimiento de datos en Zoho CRM (Setup, Zia, Data Enrichment) o pregunta a tu administrador de Zoho.',
    FEATURE_NOT_SUPPORTED:
      'El enriquecimiento de datos necesita la edición Enterprise o Ultimate de Zoho CRM. Cambia de edición o escribe a support@zohocrm.com.',
  },
};
