import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

const onLines = (count: number): string =>
  plural(count, { one: `${number(count)} Zeile`, other: `${number(count)} Zeilen` });

export const listPlan: Dictionary['listPlan'] = {
  who: (people, lines) => `${common.people(people)} auf ${onLines(lines)}.`,
  whoBy: (people, lines, columns) => `${common.people(people)} auf ${onLines(lines)}, nach ${columns}.`,
  columns: (names) => names.map((name) => `„${name}“`).join(', dann '),
  provider: (label, people, price) => `${label}: ${common.people(people)}, ${price}`,
  known: (count) =>
    plural(count, {
      one: `${number(count)} ist schon bekannt und kostet nichts.`,
      other: `${number(count)} sind schon bekannt und kosten nichts.`,
    }),
  limit: (credits, label) =>
    `Ihr Limit lässt ${common.credits(credits)} für ${label}: Dort pausiert die Liste.`,
  unnamed: (count) =>
    plural(count, {
      one: `${number(count)} Zeile nennt niemanden.`,
      other: `${number(count)} Zeilen nennen niemanden.`,
    }),
  theFirst: (why) => `Die erste: ${why}`,
};
