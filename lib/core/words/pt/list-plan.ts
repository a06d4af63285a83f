import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

const onLines = (count: number): string =>
  plural(count, { one: `${number(count)} linha`, other: `${number(count)} linhas` });

export const listPlan: Dictionary['listPlan'] = {
  who: (people, lines) => `${common.people(people)} em ${onLines(lines)}.`,
  whoBy: (people, lines, columns) => `${common.people(people)} em ${onLines(lines)}, por ${columns}.`,
  columns: (names) => names.map((name) => `“${name}”`).join(', depois '),
  provider: (label, people, price) => `${label}: ${common.people(people)}, ${price}`,
  known: (count) =>
    plural(count, {
      one: `${number(count)} já é conhecida e não custa nada.`,
      other: `${number(count)} já são conhecidas e não custam nada.`,
    }),
  limit: (credits, label) =>
    `Seu limite deixa ${common.credits(credits)} para ${label}: a lista vai pausar aí.`,
  unnamed: (count) =>
    plural(count, {
      one: `${number(count)} linha não indica ninguém.`,
      other: `${number(count)} linhas não indicam ninguém.`,
    }),
  theFirst: (why) => `A primeira: ${why}`,
};
