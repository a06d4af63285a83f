import { plainSlug } from '../find-person.ts';
import { parseFields } from './fields.ts';

const LIMIT = 25;
const PROFILE_URL = /^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s]+)\/?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** One person asked for. `slug` is the part of the URL after /in/, as it was sent. */
export type Asked = { kind: 'linkedin'; url: string; slug: string } | { kind: 'email'; address: string };

export interface EnrichQuery {
  asked: readonly Asked[];
  realtime: boolean;
  forceFetch: boolean;
  fields: readonly string[];
}

export interface Refusal {
  status: 400 | 403;
  error: string;
}

/** The parameters of `GET /screener/person/enrich`, by the tables of seed document 003. */
export function parseEnrichQuery(parameters: Readonly<Record<string, string>>): EnrichQuery | Refusal {
  const realtime = parseBoolean(parameters['enrich_realtime']);
  const forceFetch = parseBoolean(parameters['force_fetch']);
  if (realtime === undefined) return refuse("Field 'enrich_realtime': Must be a valid boolean.");
  if (forceFetch === undefined) return refuse("Field 'force_fetch': Must be a valid boolean.");
  if (forceFetch && !realtime) return refuse('`force_fetch` can only be used with `enrich_realtime`.');
  if (parseBoolean(parameters['preview']) !== false) {
    return { status: 403, error: 'Preview is not enabled for this account.' };
  }
  const asked = parseAsked(parameters);
  if ('error' in asked) return asked;
  const fields = parseFields(parameters['fields']);
  if ('error' in fields) return fields;
  return { asked: asked.people, realtime, forceFetch, fields: fields.names };
}

function parseAsked(parameters: Readonly<Record<string, string>>): { people: Asked[] } | Refusal {
  const urls = parameters['linkedin_profile_url'] ?? '';
  const emails = parameters['business_email'] ?? '';
  if (!urls && !emails) return refuse('You must provide either a LinkedIn profile URL or a business email.');
  if (urls && emails) {
    return refuse('You must provide either a LinkedIn profile URL or a business email, not both.');
  }
  const texts = (urls || emails).split(',').map((text) => text.trim());
  if (texts.length > LIMIT) return refuse('You can only enrich up to 25 LinkedIn profiles at a time.');
  const people: Asked[] = [];
  for (const text of texts) {
    const one = urls ? parseProfileUrl(text) : parseEmail(text);
    if ('error' in one) return one;
    people.push(one);
  }
  return { people };
}

/** One identifier of the current API, whose own refusals are not those of this one. */
export const parseIdentifier = (kind: Asked['kind'], text: string): Asked | Refusal =>
  kind === 'linkedin' ? parseProfileUrl(text) : parseEmail(text);

function parseProfileUrl(url: string): Asked | Refusal {
  const slug = PROFILE_URL.exec(url)?.[1];
  if (slug === undefined || plainSlug(slug) === undefined) {
    return refuse(`Field 'linkedin_profile_url': Invalid LinkedIn URL format: ${url}`);
  }
  return { kind: 'linkedin', url, slug };
}

function parseEmail(address: string): Asked | Refusal {
  if (EMAIL.test(address)) return { kind: 'email', address };
  return refuse(`Field 'business_email': Invalid email format: ${address}`);
}

/** Python's spelling too, which the documentation's own examples use. */
function parseBoolean(text: string | undefined): boolean | undefined {
  if (text === undefined || text === 'false' || text === 'False') return false;
  return text === 'true' || text === 'True' ? true : undefined;
}

function refuse(error: string): Refusal {
  return { status: 400, error };
}
