import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const person: Dictionary['person'] = {
  enrichFor: (price) => `Enriquecer (${price})`,
  noneReady: 'Ainda não é possível consultar nenhum provedor.',
  addKey: 'Adicionar uma chave nas configurações',
  enoughKnown: (left, saved) =>
    `Tudo o que você marcou como necessário já é conhecido. Não consultados: ${left}. Você economiza ${saved}.`,
  progress: (found, providers, open) =>
    open > 0
      ? `${number(found)} de ${number(providers)} provedores encontraram esta pessoa; ${number(open)} em consulta.`
      : `${number(found)} de ${number(providers)} provedores encontraram esta pessoa.`,
  wasCopied: (text) => `Copiado: ${text}.`,
  notCopied: 'Não copiado: o navegador exige antes um clique no painel.',
  push: 'Enviar ao Zoho',
  refresh: 'Atualizar',
  askAgain: (price) => `Consultar todos de novo (${price})`,
  creditsShort: (count) => `${number(count)} cr`,
  export: 'Exportar',
  exportAll: 'Tudo o que está salvo',
  forget: 'Esquecer',
  forgetThis: 'Esquecer esta pessoa',
  forgetDeletes:
    'Exclui deste navegador o perfil, todas as respostas salvas e o que foi enviado. O Zoho mantém o registro dele.',
  forgetLeaves:
    'Fica apenas um código que não revela a ninguém quem era, para que o Facet pergunte a você antes de consultar, e pagar por, esta pessoa de novo.',
  lookAlike: 'letras parecidas',
  lookAlikeWhy: 'Algumas letras só se parecem com as usuais: isto pode se passar por outro endereço',
};
