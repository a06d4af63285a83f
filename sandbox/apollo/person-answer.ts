import type { SandboxPerson } from '../types.ts';

/** Where Apollo never reveals a personal address: "a GDPR-compliant region". Those of the sandbox's people. */
const GDPR_COUNTRIES = new Set<unknown>(['Germany', 'Sweden', 'Netherlands', 'France', 'Portugal']);

/** Apollo's `person` as this request may see it; null when Apollo has no match. */
export function personAnswer(person: SandboxPerson | undefined, revealPersonalEmails: boolean) {
  if (!person?.apollo) return null;
  if (!revealPersonalEmails) return person.apollo;
  const hidden = GDPR_COUNTRIES.has(person.apollo['country']);
  return { ...person.apollo, personal_emails: hidden ? [] : (person.apolloPersonalEmails ?? []) };
}
