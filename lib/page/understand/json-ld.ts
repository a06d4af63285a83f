import { findEmails } from '@/lib/core/identity/find-emails';
import { identityKey } from '@/lib/core/identity/key';
import { parseProfileUrl } from '@/lib/core/identity/profile-url';
import { plainText } from '@/lib/core/plain-text';
import type { ParsedIdentity } from '@/lib/core/identity/types';
import type { About, Named } from './named';

const MAX_DEPTH = 8;
const MAX_NAME_CHARACTERS = 300;
const SPEAKERS = new Set(['Person', 'Organization', 'ContactPoint']);

/** JSON-LD (schema.org): the email of people, organizations and their contact points, and people's LinkedIn profiles. */
export function understandJsonLd(json: string): readonly Named[] {
  try {
    const value: unknown = JSON.parse(json);
    return inValue(value, isPersonAlone(value) ? 'profile' : undefined, 0);
  } catch {
    // A page's broken JSON-LD says nothing.
    return [];
  }
}

function inValue(value: unknown, about: About | undefined, depth: number): Named[] {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  const thing = new Map<string, unknown>(Object.entries(value));
  const types = texts(thing.get('@type'));
  const parts = [...thing].flatMap(([property, part]) =>
    inValue(part, aboutOf(property, types, about), depth + 1),
  );
  if (!types.some((type) => SPEAKERS.has(type))) return parts;
  const isPerson = types.includes('Person');
  const name = isPerson ? texts(thing.get('name'))[0] : undefined;
  const shown = name === undefined ? undefined : plainText(name, MAX_NAME_CHARACTERS);
  const profiles = isPerson ? [...texts(thing.get('sameAs')), ...texts(thing.get('url'))] : [];
  const parsed: ParsedIdentity[] = [
    ...texts(thing.get('email'))
      .flatMap((text) => findEmails(text))
      .map((address): ParsedIdentity => ({
        ok: true,
        identity: { kind: 'email', address },
        opaqueId: false,
      })),
    ...profiles.map((url) => parseProfileUrl(url)),
  ];
  const named = parsed.flatMap((one): Named[] =>
    one.ok
      ? [
          {
            key: identityKey(one.identity),
            identity: one.identity,
            opaqueId: one.opaqueId,
            where: 'structured',
            name: shown,
            about: isPerson ? about : undefined,
          },
        ]
      : [],
  );
  return [...named, ...parts];
}

/** A page whose data is one person and nothing else is that person's. */
const isPersonAlone = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '@type' in value && texts(value['@type']).includes('Person');

/** A ProfilePage is about its main entity, an article is by its author; a list of one is the one. */
function aboutOf(property: string, types: readonly string[], about: About | undefined): About | undefined {
  if (property === 'mainEntity' && types.includes('ProfilePage')) return 'profile';
  if (property === 'author' || property === 'creator') return 'author';
  return types.length === 0 && property !== '@graph' ? about : undefined;
}

/** schema.org lets every property be one value or a list. */
function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');
}
