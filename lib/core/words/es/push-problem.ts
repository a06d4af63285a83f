import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushProblem: Dictionary['pushProblem'] = {
  correct: 'Elige «Conservar» para ese campo o corrígelo en Zoho, y envía otra vez.',
  mayNot: 'Tu perfil de Zoho no puede hacer esto.',
  askAdministrator: 'Pregunta a tu administrador de Zoho, o envía al otro módulo.',
  notAccepted: 'Zoho ya no acepta esta conexión.',
  connectAgain: 'Abre Configuración y vuelve a conectar Zoho.',
  shownAgain: 'Estos son los cambios tal como están ahora.',
};
