import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const elsewhere = (providers: number): string =>
  plural(providers, { one: 'outro provedor', other: `outros ${number(providers)} provedores` });

export const choice: Dictionary['choice'] = {
  chosen: 'Você escolheu este valor',
  onlyOne: 'Só um provedor informa',
  allAgree: (all) => (all === 2 ? 'Os dois provedores concordam' : `Os ${number(all)} provedores concordam`),
  someAgree: (some, all) =>
    plural(some, {
      one: `${number(some)} de ${number(all)} provedores diz isso`,
      other: `${number(some)} de ${number(all)} provedores concordam`,
    }),
  newest: (date) => `dado mais recente: ${date}`,
  asked: (date) => `consultado: ${date}`,
  askedUnknown: 'não se sabe quando foi consultado',
  decided: {
    aside: (values) => `${number(values)} valores, este é o do emprego atual`,
    support: (values) => `${number(values)} valores, este é o mais seguro`,
    observed: (values) => `${number(values)} valores, este é o mais recente`,
    fetched: (values) => `${number(values)} valores, este é o último consultado`,
    order: (values) => `${number(values)} valores, este é o primeiro na sua ordem de provedores`,
    key: (values) => `${number(values)} valores, este é um entre iguais`,
  },
  filed: {
    workEmail: (address, providers) => `${address} é um e-mail de trabalho para ${elsewhere(providers)}`,
    personalEmail: (address, providers) => `${address} é um e-mail pessoal para ${elsewhere(providers)}`,
    pastEmail: (address, providers) =>
      `${address} é um e-mail de trabalho anterior para ${elsewhere(providers)}`,
  },
  elsewhere: 'Pode se referir a um emprego anterior ou a outra empresa',
  parts: (parts) => parts.join('; '),
  sentences: (sentences) => sentences.join('. '),
};
