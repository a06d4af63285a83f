import * as z from 'zod/mini';
import { lenient, list, number, text } from '@/lib/core/answer/lenient';

/** What is used of GET /v2/people/find: https://hunter.io/api-documentation/v2, "Email Enrichment". Most fields are null for somebody. */

const account = lenient(z.object({ handle: text }));

const person = z.object({
  name: lenient(z.object({ fullName: text, givenName: text, familyName: text })),
  email: text,
  location: text,
  timeZone: text,
  bio: text,
  avatar: text,
  employment: lenient(z.object({ domain: text, name: text, title: text, role: text, seniority: text })),
  facebook: account,
  github: account,
  twitter: account,
  linkedin: account,
  phone: text,
});
export type HunterPerson = z.output<typeof person>;

export const personAnswer = z.object({ data: lenient(person) });

export const errorAnswer = z.object({ errors: list(z.object({ id: text, code: number, details: text })) });

const used = lenient(z.object({ used: number, available: number, remaining: number }));

/** GET /v2/account, which is free of charge. */
export const accountAnswer = z.object({
  data: z.object({ email: text, plan_name: text, requests: lenient(z.object({ credits: used })) }),
});
