import { findEmails } from '@/lib/core/identity/find-emails';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import { mention, mentionEmail } from './mention';
import type { Pass } from './pass';
import { oneLine } from './person-name';

const MAX_CHARACTERS = 200_000;
const MAX_DEPTH = 8;

export const isJsonLd = (script: Element): boolean =>
  script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json';

/** Reads JSON-LD (schema.org): the email of people, organizations and their contact points, and people's LinkedIn profiles. */
export function readJsonLd(script: Element, pass: Pass): void {
  const json = script.textContent;
  if (json.length > MAX_CHARACTERS) return;
  try {
    const value: unknown = JSON.parse(json);
    readValue(value, isPersonAlone(value) ? 'profile' : undefined, script, pass, 0);
  } catch {
    // A page's broken JSON-LD says nothing.
  }
}

/** What a value stands as: the page's own subject, its author, or neither. */
type Role = 'profile' | 'author' | undefined;

function readValue(value: unknown, role: Role, script: Element, pass: Pass, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  const thing = new Map<string, unknown>(Object.entries(value));
  const types = texts(thing.get('@type'));
  if (types.some((type) => SPEAKERS.has(type))) {
    const isPerson = types.includes('Person');
    const details = isPerson ? { name: texts(thing.get('name'))[0], about: role } : {};
    for (const email of texts(thing.get('email'))) {
      for (const address of findEmails(email))
        mentionEmail(pass, script, address, 'structured', () => details);
    }
    for (const url of isPerson ? [...texts(thing.get('sameAs')), ...texts(thing.get('url'))] : []) {
      mention(pass, script, parseLinkedInUrl(url), 'structured', () => details);
    }
  }
  for (const [property, part] of thing)
    readValue(part, roleOf(property, types, role), script, pass, depth + 1);
}

const SPEAKERS = new Set(['Person', 'Organization', 'ContactPoint']);

/** A ProfilePage is about its main entity, an article is by its author; a list of one is the one. */
function roleOf(property: string, types: readonly string[], role: Role): Role {
  if (property === 'mainEntity' && types.includes('ProfilePage')) return 'profile';
  if (property === 'author' || property === 'creator') return 'author';
  return types.length === 0 && property !== '@graph' ? role : undefined;
}

/** schema.org lets every property be one value or a list. */
function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');
}

/** A page whose data is one person and nothing else is that person's. */
const isPersonAlone = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '@type' in value && texts(value['@type']).includes('Person');

/** Reads one `email` or `sameAs` of microdata, with the name of the person whose item it stands in. */
export function readMicrodata(element: Element, pass: Pass): void {
  const item = element.closest('[itemscope]');
  const isPerson = /\/Person\b/.test(item?.getAttribute('itemtype') ?? '');
  const value = element.getAttribute('content') ?? element.getAttribute('href') ?? element.textContent;
  const named = isPerson ? item?.querySelector('[itemprop~="name"]') : undefined;
  const name = (named && oneLine(named.getAttribute('content') ?? named.textContent)) || undefined;
  for (const address of findEmails(value.slice(0, 1000)))
    mentionEmail(pass, element, address, 'structured', () => ({ name }));
  if (isPerson) mention(pass, element, parseLinkedInUrl(value), 'structured', () => ({ name }));
}
