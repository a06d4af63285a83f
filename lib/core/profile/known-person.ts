import { parseEmail } from '@/lib/core/identity/email';
import { isRoleAddress } from '@/lib/core/identity/email-kind';
import type { EmailAddress, Identity } from '@/lib/core/identity/types';
import { canonicalSlugs } from './canonical-slug';
import type { ComparableSlug } from './canonical-slug';
import type { Subject } from './claim';
import { rememberText } from './normalise/remember-text';

/** What is known about the person before an answer is judged: what was asked, and what accepted answers say. */
export interface KnownPerson {
  asked: Identity;
  /** Asked for, or a slug or echo of an accepted answer; compared whole. */
  slugs: readonly ComparableSlug[];
  /** Addresses asked for, generic mailboxes included. */
  askedEmails: readonly EmailAddress[];
  /** Asked for, or in an accepted answer; without generic mailboxes, which tie nobody to anything. */
  emails: readonly EmailAddress[];
  names: readonly string[];
  companies: readonly string[];
  companyDomains: readonly string[];
  /** One list for each accepted answer about the person, with the names of that answer. */
  traits: readonly { names: readonly string[]; traits: readonly string[] }[];
}

const personalAddress = rememberText((text): readonly EmailAddress[] => {
  const parsed = parseEmail(text);
  if (!parsed.ok || parsed.identity.kind !== 'email') return [];
  return isRoleAddress(parsed.identity.address) ? [] : [parsed.identity.address];
});

/** The addresses among the texts that stand for one person. */
export const personalAddresses = (texts: readonly string[]): EmailAddress[] => texts.flatMap(personalAddress);

/** An accepted answer about an organization tells about companies only: its sales@ address is nobody's. */
export const knownPerson = (
  asked: Identity,
  also: readonly Identity[],
  accepted: readonly Subject[],
): KnownPerson => {
  const people = accepted.filter(({ about }) => about === 'person');
  const identities = [asked, ...also];
  const askedSlugs = identities.flatMap((identity) => (identity.kind === 'linkedin' ? [identity.slug] : []));
  const askedEmails = identities.flatMap((identity) => (identity.kind === 'email' ? [identity.address] : []));
  return {
    asked,
    slugs: canonicalSlugs([...askedSlugs, ...people.flatMap(({ slugs, echoes }) => [...slugs, ...echoes])]),
    askedEmails,
    emails: personalAddresses([...askedEmails, ...people.flatMap(({ emails }) => emails)]),
    names: people.flatMap(({ names }) => names),
    companies: accepted.flatMap(({ companies }) => companies),
    companyDomains: accepted.flatMap(({ companyDomains }) => companyDomains),
    traits: people.map(({ names, traits = [] }) => ({ names, traits })),
  };
};
