import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';

const far = (done: number, all: number): string => `${number(done)} of ${number(all)} people`;

/** What a list that runs has to say about its people, and how it ends. */
export const listRunWords = area('listRun', {
  otherPerson: (label: string) => `${label} answered about a different person.`,
  maybeOther: (label: string) => `${label} may mean another person: open this one to decide.`,
  maybeCharged: (label: string) => `${label}: not sure it was charged.`,
  noteOf: (label: string, note: string) => `${label}: ${note}.`,
  sentence: (note: string) => `${note}.`,
  dearer: (credits: number) =>
    `The price is up to ${number(credits)} credits by now. Look at it, then start again.`,
  done: (name: string) => `${name} is done`,
  doneHow: (done: number, all: number, found: number) => `${far(done, all)}, ${number(found)} found.`,
  needsYou: (name: string) => `${name} needs you`,
  needsYouWhy: (done: number, all: number) =>
    `It paused after ${far(done, all)}. Open Facet to see why, and press “Resume”.`,
});
