import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

const onLines = (count: number): string =>
  plural(count, { one: `${number(count)} línea`, other: `${number(count)} líneas` });

export const listPlan: Dictionary['listPlan'] = {
  who: (people, lines) => `${common.people(people)} en ${onLines(lines)}.`,
  whoBy: (people, lines, columns) => `${common.people(people)} en ${onLines(lines)}, por ${columns}.`,
  columns: (names) => names.map((name) => `«${name}»`).join(', luego '),
  provider: (label, people, price) => `${label}: ${common.people(people)}, ${price}`,
  known: (count) =>
    plural(count, {
      one: `${number(count)} ya es conocida y no cuesta nada.`,
      other: `${number(count)} ya son conocidas y no cuestan nada.`,
    }),
  limit: (credits, label) =>
    `Tu límite deja ${common.credits(credits)} para ${label}: la lista se pausará ahí.`,
  unnamed: (count) =>
    plural(count, {
      one: `${number(count)} línea no nombra a nadie.`,
      other: `${number(count)} líneas no nombran a nadie.`,
    }),
  theFirst: (why) => `La primera: ${why}`,
};
