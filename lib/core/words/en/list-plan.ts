import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';
import { commonWords } from '@/lib/core/words/en/common';

const onLines = (count: number): string =>
  plural(count, { one: `${number(count)} line`, other: `${number(count)} lines` });

/** What starting a list would do and cost. */
export const listPlanWords = area('listPlan', {
  who: (people: number, lines: number) => `${commonWords.people(people)} on ${onLines(lines)}.`,
  whoBy: (people: number, lines: number, columns: string) =>
    `${commonWords.people(people)} on ${onLines(lines)}, by ${columns}.`,
  columns: (names: readonly string[]) => names.map((name) => `“${name}”`).join(', then '),
  provider: (label: string, people: number, price: string) =>
    `${label}: ${commonWords.people(people)}, ${price}`,
  known: (count: number) =>
    plural(count, {
      one: `${number(count)} is known already and cost nothing.`,
      other: `${number(count)} are known already and cost nothing.`,
    }),
  limit: (credits: number, label: string) =>
    `Your limit leaves ${number(credits)} credits for ${label}: the list will pause there.`,
  unnamed: (count: number) =>
    plural(count, {
      one: `${number(count)} line names nobody.`,
      other: `${number(count)} lines name nobody.`,
    }),
  theFirst: (why: string) => `The first one: ${why}`,
});
