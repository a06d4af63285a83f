import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';
import { commonWords } from '@/lib/core/words/en/common';

/** A list's people pushed to Zoho together. */
export const pushListWords = area('pushList', {
  alone: (count: number) =>
    plural(count, {
      one: `${commonWords.people(count)} left aside: open that person and push alone to choose the record.`,
      other: `${commonWords.people(count)} left aside: open each and push alone to choose the record.`,
    }),
  records: 'Records',
  pushMany: (count: number) => `Push ${commonWords.people(count)}`,
  comparing: (done: number, all: number) =>
    `Searching Zoho and comparing: ${number(done)} of ${number(all)} …`,
  writing: 'Writing to Zoho …',
  counts: {
    written: (count: number) => `${number(count)} written`,
    refused: (count: number) => `${number(count)} not written`,
    ready: (count: number) => `${number(count)} to write`,
    same: (count: number) => `${number(count)} the same in Zoho`,
    choice: (count: number) => `${number(count)} to choose`,
    blocked: (count: number) => `${number(count)} that Zoho would refuse`,
    waiting: (count: number) => `${number(count)} not compared`,
  },
  nobody: 'Nobody of this list was found.',
  someMayBeWritten: 'Some of it may have been written.',
  noMoreWritten: 'Nothing more was written.',
  compareRest: 'Compare the rest',
  include: (name: string) => `Include ${name}`,
  values: (fields: string, labels: string) => `${fields}: ${labels}`,
  valuesWithNote: (fields: string, labels: string) => `${fields}: ${labels}, and a note`,
  /** Before a field's values. */
  fieldBefore: (field: string) => `${field}:`,
  note: (title: string) => `Note: ${title}`,
});
