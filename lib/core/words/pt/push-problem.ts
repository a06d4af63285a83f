import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushProblem: Dictionary['pushProblem'] = {
  correct: 'Escolha “Manter” para esse campo ou corrija-o no Zoho e envie de novo.',
  mayNot: 'Seu perfil no Zoho não pode fazer isso.',
  askAdministrator: 'Fale com o administrador do seu Zoho ou envie ao outro módulo.',
  notAccepted: 'O Zoho não aceita mais esta conexão.',
  connectAgain: 'Abra as configurações e conecte o Zoho de novo.',
  shownAgain: 'Estas são as mudanças como estão agora.',
};
