import { findEmails } from '@/lib/core/identity/find-emails';
import { parseProfileUrl } from '@/lib/core/identity/profile-url';
import type { Collection } from './collection';

const MAX_SCRIPTS = 20;
const MAX_SCRIPT_CHARACTERS = 200_000;
const MAX_DEPTH = 8;

/** Reads JSON-LD (schema.org): the email of people, organizations and their contact points, and people's LinkedIn profiles. */
export function readStructured(document: Document, found: Collection): void {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) {
    const json = script.textContent;
    if (json.length > MAX_SCRIPT_CHARACTERS) continue;
    try {
      readValue(JSON.parse(json), found, 0);
    } catch {
      // A page's broken JSON-LD says nothing.
    }
  }
}

function readValue(value: unknown, found: Collection, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  const thing = new Map<string, unknown>(Object.entries(value));
  const types = texts(thing.get('@type'));
  const isPerson = types.includes('Person');
  if (isPerson || types.includes('Organization') || types.includes('ContactPoint')) {
    const name = isPerson ? texts(thing.get('name'))[0] : undefined;
    for (const email of texts(thing.get('email'))) {
      for (const address of findEmails(email)) found.addEmail(address, 'structured', name);
    }
    for (const url of isPerson ? texts(thing.get('sameAs')) : []) {
      found.addParsed(parseProfileUrl(url), 'structured', name);
    }
  }
  for (const part of thing.values()) readValue(part, found, depth + 1);
}

/** schema.org lets every property be one value or a list. */
function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');
}
