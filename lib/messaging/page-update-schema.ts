import * as z from 'zod/mini';
import { plainText } from '@/lib/core/plain-text';
import type { PageUpdate, ReaderAnswer } from '@/lib/page/page-update';

const text = z.string().check(z.maxLength(4096));
/** What the page says of a person goes on screen, and into the look-up's own words. */
const named = z.pipe(
  text,
  z.transform((raw) => plainText(raw, MAX_NAME_CHARACTERS)),
);
const MAX_NAME_CHARACTERS = 300;

const passage = z.object({
  id: z.int(),
  kind: z.enum(['text', 'link', 'hidden-email', 'json-ld', 'item']),
  text: z.string().check(z.maxLength(200_000)),
  shown: z.boolean(),
  beside: z.optional(z.array(named)),
  rel: z.optional(text),
});

/** What a reader tells. It runs in the page's process, so that what it says is looked at like anything from outside. */
export const pageUpdateSchema: z.ZodMiniType<PageUpdate> = z.object({
  url: z.string(),
  fresh: z.boolean(),
  found: z.array(passage),
  gone: z.array(z.int()),
  turned: z.array(z.int()),
  card: z.object({ name: z.optional(named), headline: z.optional(named) }),
  done: z.boolean(),
  waiting: z.boolean(),
  truncated: z.boolean(),
  foreignFrames: z.int(),
});

export const readerAnswerSchema: z.ZodMiniType<ReaderAnswer> = z.object({
  reads: z.boolean(),
  contentType: z.string(),
});
