import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { CrustdataAccount } from '../accounts.ts';
import { charge } from '../log.ts';
import { plainFacts } from '../people/plain-facts.ts';
import type { PlainJob } from '../people/plain-facts.ts';
import type { SandboxPerson } from '../types.ts';
import type { Found, LookUp } from './lookup.ts';
import { parseIdentifier } from './query.ts';

const SECTIONS = [
  'basic_profile',
  'professional_network',
  'social_handles',
  'experience',
  'education',
  'skills',
] as const;
const EMAILS = 'contact.business_emails';

const identifiers = z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(25)));
const request = z.strictObject({
  professional_network_profile_urls: identifiers,
  business_emails: identifiers,
  fields: z.array(z.enum([...SECTIONS, EMAILS])).check(z.minLength(1)),
  min_similarity_score: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});

/**
 * `POST /person/enrich` of 2025-11-01: one item per identifier, an empty list of matches for who is not there, nothing queued. Only the
 * fields that Facet asks for are known here, and absent `fields` are refused, since the document tells of two defaults.
 */
export async function enrichCurrent(
  context: Context,
  account: CrustdataAccount,
  lookUp: LookUp,
): Promise<Response> {
  const parsed = request.safeParse(await context.req.json().catch(() => undefined));
  if (!parsed.success) return refuse(context, 400, 'invalid_request', 'The body is not as documented');
  const { professional_network_profile_urls: urls, business_emails: emails, fields } = parsed.data;
  if ((urls === undefined) === (emails === undefined))
    return refuse(context, 400, 'invalid_request', 'Provide exactly one identifier type');
  const asked = (urls ?? emails ?? []).map((text) => ({
    text,
    asked: parseIdentifier(urls ? 'linkedin' : 'email', text),
  }));
  const wantsEmails = fields.includes(EMAILS);
  const items = asked.map(({ text, asked: one }) => {
    const result = 'error' in one ? undefined : lookUp(one, { realtime: false, forceFetch: false });
    return { text, found: result && 'person' in result ? result : undefined };
  });
  const cost = items.reduce((sum, { found }) => sum + (found ? priceOf(found, wantsEmails) : 0), 0);
  if (account.credits <= 0 || account.credits < cost)
    return refuse(context, 402, 'insufficient_credits', 'Insufficient credits');
  account.credits -= cost;
  charge(context, cost);
  const answer = items.map(({ text, found }) => ({
    matched_on: text,
    match_type: urls ? 'professional_network_profile_url' : 'business_email',
    matches: found ? matchesOf(found.person, fields, urls ? 1 : (found.person.crustdataScore ?? 0.9)) : [],
  }));
  // No order is promised: whoever trusts the position is wrong here.
  return context.json(answer.toReversed());
}

const emailsOf = (person: SandboxPerson) => person.crustdataBusinessEmails ?? [];

const priceOf = ({ person }: Found, wantsEmails: boolean): number =>
  1 + (wantsEmails && emailsOf(person).length > 0 ? 1 : 0);

function matchesOf(person: SandboxPerson, fields: readonly string[], score: number) {
  const facts = plainFacts(person);
  if (!facts) return [];
  const [, ...others] = facts.jobs;
  const past = others.filter(({ to }) => to !== undefined);
  const data: Readonly<Record<(typeof SECTIONS)[number], unknown>> = {
    basic_profile: {
      name: facts.name,
      headline: facts.headline,
      current_title: facts.jobs[0].title,
      summary: facts.summary,
      languages: facts.languages,
      location: { full_location: facts.location, raw: facts.location },
    },
    professional_network: { connections: 500, profile_picture_permalink: facts.picture },
    social_handles: {
      professional_network_identifier: { profile_url: `https://www.linkedin.com/in/${person.slug}` },
      twitter_identifier: { slug: facts.twitter ?? null },
    },
    experience: {
      employment_details: {
        current: facts.jobs.filter(({ to }) => to === undefined).map(employment),
        past: past.map(employment),
      },
    },
    education: {
      schools: facts.schools.map(({ name, degree, field }) => ({
        school: name,
        degree,
        field_of_study: field,
      })),
    },
    skills: { professional_network_skills: facts.skills },
  };
  const chosen = SECTIONS.filter((name) => fields.includes(name)).map((name) => [name, data[name]] as const);
  const emails = emailsOf(person).map(({ address, validatedAt }) => ({
    email: address,
    status: validatedAt === '' ? 'unverified' : 'verified',
  }));
  const contact = fields.includes(EMAILS) ? { contact: { business_emails: emails } } : {};
  return [{ confidence_score: score, person_data: { ...Object.fromEntries(chosen), ...contact } }];
}

const employment = ({ company, title, domain, from, to }: PlainJob) => ({
  name: company,
  title,
  company_website_domain: domain ?? null,
  start_date: `${from}T00:00:00`,
  end_date: to === undefined ? null : `${to}T00:00:00`,
  description: null,
});

function refuse(context: Context, status: 400 | 402, type: string, message: string): Response {
  return context.json({ error: { type, message, metadata: [] } }, status);
}
