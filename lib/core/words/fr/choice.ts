import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const elsewhere = (providers: number): string =>
  plural(providers, { one: 'un autre fournisseur', other: `${number(providers)} autres fournisseurs` });

export const choice: Dictionary['choice'] = {
  chosen: 'Vous avez choisi cette valeur',
  onlyOne: 'Un seul fournisseur le dit',
  allAgree: (all) =>
    all === 2 ? 'Les deux fournisseurs sont d’accord' : `Les ${number(all)} fournisseurs sont d’accord`,
  someAgree: (some, all) =>
    plural(some, {
      one: `${number(some)} fournisseur sur ${number(all)} le dit`,
      other: `${number(some)} fournisseurs sur ${number(all)} sont d’accord`,
    }),
  newest: (date) => `donnée la plus récente : ${date}`,
  asked: (date) => `demandé : ${date}`,
  askedUnknown: 'date de la demande inconnue',
  decided: {
    aside: (values) => `${number(values)} valeurs, celle-ci est celle du poste actuel`,
    support: (values) => `${number(values)} valeurs, celle-ci est la plus sûre`,
    observed: (values) => `${number(values)} valeurs, celle-ci est la plus récente`,
    fetched: (values) => `${number(values)} valeurs, celle-ci est la dernière demandée`,
    order: (values) =>
      `${number(values)} valeurs, celle-ci est la première dans votre ordre des fournisseurs`,
    key: (values) => `${number(values)} valeurs, celle-ci est l’une parmi des égales`,
  },
  filed: {
    workEmail: (address, providers) => `${address} est un e-mail professionnel pour ${elsewhere(providers)}`,
    personalEmail: (address, providers) => `${address} est un e-mail personnel pour ${elsewhere(providers)}`,
    pastEmail: (address, providers) =>
      `${address} est un ancien e-mail professionnel pour ${elsewhere(providers)}`,
  },
  elsewhere: 'Il s’agit peut-être d’un ancien poste ou d’une autre entreprise',
  parts: (parts) => parts.join(' ; '),
  sentences: (sentences) => sentences.join('. '),
};
