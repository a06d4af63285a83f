import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

const onLines = (count: number): string =>
  plural(count, { one: `${number(count)} ligne`, other: `${number(count)} lignes` });

export const listPlan: Dictionary['listPlan'] = {
  who: (people, lines) => `${common.people(people)} sur ${onLines(lines)}.`,
  whoBy: (people, lines, columns) => `${common.people(people)} sur ${onLines(lines)}, par ${columns}.`,
  columns: (names) => names.map((name) => `« ${name} »`).join(', puis '),
  provider: (label, people, price) => `${label} : ${common.people(people)}, ${price}`,
  known: (count) =>
    plural(count, {
      one: `${number(count)} est déjà connue et ne coûte rien.`,
      other: `${number(count)} sont déjà connues et ne coûtent rien.`,
    }),
  limit: (credits, label) =>
    `Votre plafond laisse ${common.credits(credits)} pour ${label} : la liste s’arrêtera là.`,
  unnamed: (count) =>
    plural(count, {
      one: `${number(count)} ligne ne désigne personne.`,
      other: `${number(count)} lignes ne désignent personne.`,
    }),
  theFirst: (why) => `La première : ${why}`,
};
