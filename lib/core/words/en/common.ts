import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

/** Buttons and short texts that are the same wherever they stand. */
export const commonWords = area('common', {
  cancel: 'Cancel',
  close: 'Close',
  copied: 'Copied',
  copiedWhat: (what: string) => `Copied ${what}`,
  copy: 'Copy',
  copyWhat: (what: string) => `Copy ${what}`,
  credits: (count: number) =>
    plural(count, { one: `${number(count)} credit`, other: `${number(count)} credits` }),
  delete: 'Delete',
  fields: (count: number) =>
    plural(count, { one: `${number(count)} field`, other: `${number(count)} fields` }),
  keep: 'Keep',
  people: (count: number) =>
    plural(count, { one: `${number(count)} person`, other: `${number(count)} people` }),
  remove: 'Remove',
  retry: 'Retry',
  stop: 'Stop',
  undo: 'Undo',
  /** Names or values one after the other. */
  list: (items: readonly string[]) => items.join(', '),
  /** A phrase as a sentence. */
  sentence: (phrase: string) => (/[.!?]$/.test(phrase) ? phrase : `${phrase}.`),
  /** Whole sentences one after the other; empty ones are left out. */
  sentences: (...sentences: readonly string[]) => sentences.filter(Boolean).join(' '),
});
