import * as z from 'zod/mini';
import type { PageUpdate, ReaderAnswer } from '@/lib/page/page-update';
import { identitySchema } from './identity-schema';

const text = z.string().check(z.maxLength(4096));

const finding = z.object({
  identity: identitySchema,
  label: text,
  name: z.optional(text),
  headline: z.optional(text),
  where: z.enum(['address', 'link', 'text', 'mailto', 'structured']),
  opaqueId: z.boolean(),
  own: z.optional(z.literal(true)),
  hidden: z.optional(z.literal(true)),
});

/** What a reader tells. It runs in the page's process, so that what it says is looked at like anything from outside. */
export const pageUpdateSchema: z.ZodMiniType<PageUpdate> = z.object({
  url: z.string(),
  fresh: z.boolean(),
  found: z.array(finding).check(z.maxLength(1000)),
  gone: z.array(text),
  done: z.boolean(),
  waiting: z.boolean(),
  truncated: z.boolean(),
  foreignFrames: z.number(),
});

export const readerAnswerSchema: z.ZodMiniType<ReaderAnswer> = z.object({
  reads: z.boolean(),
  contentType: z.string(),
});
