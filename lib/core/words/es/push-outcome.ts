import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushOutcome: Dictionary['pushOutcome'] = {
  sentBefore: 'Este envío ya se había hecho.',
  samePerson: 'Otra línea de esta lista es la misma persona, así que no se ha creado un segundo registro.',
  notLookedFor: 'No se ha buscado.',
  accountMade: (name) =>
    `La empresa ${name} se creó antes de eso: está en el historial y se puede deshacer allí.`,
  notSent: 'Este registro no se ha enviado.',
  otherTab:
    'Facet ha enviado entretanto a esta persona desde otra pestaña, así que no se ha creado un segundo registro.',
  earlierAccount: 'La empresa de un envío anterior sí está en Zoho.',
  couldNotLook:
    'Facet tampoco ha podido mirar en Zoho. Envíalo otra vez: antes de escribir busca el registro.',
  nothingThere:
    'Facet ha mirado en Zoho: no hay nada de ello. Envíalo otra vez: antes de escribir vuelve a mirar.',
};
