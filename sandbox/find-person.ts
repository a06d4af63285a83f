import type { SandboxPerson, World } from './types.ts';

/** The slug as SandboxPerson has it: decoded, composed, lower case. Undefined when the escapes are broken. */
export function plainSlug(slug: string): string | undefined {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return undefined;
  }
}

export function personBySlug(world: World, slug: string): SandboxPerson | undefined {
  const plain = plainSlug(slug);
  return world.people.find((person) => person.slug.normalize('NFC').toLowerCase() === plain);
}

export function personByEmail(world: World, email: string): SandboxPerson | undefined {
  return world.people.find((person) => person.emails.includes(email.toLowerCase()));
}
