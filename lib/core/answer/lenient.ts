import * as z from 'zod/mini';
import { plainText } from '@/lib/core/plain-text';

/**
 * What the schema reads, or undefined for null, absent and every wrong type. Vendors change shapes without notice: a drifted field costs
 * that field, never the answer.
 */
export const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);

/** Trimmed text without unseen signs and of no endless length, and not empty. */
export const someText = z.string().check(
  z.overwrite((raw) => plainText(raw)),
  z.trim(),
  z.minLength(1),
);

/** The same; everything else is undefined. */
export const text = lenient(someText);

export const number = lenient(z.number());

export const boolean = lenient(z.boolean());

/** An array in which unreadable items are undefined, so that the index of every item stays what it is in the answer. */
export const list = <T extends z.ZodMiniType>(item: T) => lenient(z.array(lenient(item)));

/** One text, a comma list of texts, or an array of texts. `listed` takes it apart. */
export const textOrList = lenient(
  z.union([z.string().check(z.overwrite((raw) => plainText(raw))), z.array(text)]),
);

export interface Listed {
  text: string;
  /** The index in the array; absent when the vendor wrote one text. */
  index?: number;
}

/** The texts of a `textOrList`, trimmed, without empty ones. */
export function listed(value: z.output<typeof textOrList>): Listed[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (item === undefined ? [] : [{ text: item, index }]));
  }
  return value
    .split(',')
    .map((part) => ({ text: part.trim() }))
    .filter((part) => part.text !== '');
}
