import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushOutcome: Dictionary['pushOutcome'] = {
  sentBefore: 'Este envio já tinha sido feito.',
  samePerson: 'Outra linha desta lista é a mesma pessoa, por isso não foi criado um segundo registro.',
  notLookedFor: 'Não foi procurado.',
  accountMade: (name) =>
    `A empresa ${name} foi criada antes disso: ela está no histórico e pode ser desfeita lá.`,
  notSent: 'Este registro não foi enviado.',
  otherTab:
    'O Facet enviou esta pessoa em outra aba nesse meio-tempo, por isso não foi criado um segundo registro.',
  earlierAccount: 'A empresa de um envio anterior está, sim, no Zoho.',
  couldNotLook:
    'O Facet também não conseguiu olhar no Zoho. Envie de novo: ele procura o registro antes de gravar.',
  nothingThere:
    'O Facet olhou no Zoho: não há nada disso lá. Envie de novo: ele olha mais uma vez antes de gravar.',
};
