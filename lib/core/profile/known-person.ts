import { isRoleAddress } from '@/lib/core/identity/email';
import type { EmailAddress, Identity, LinkedInSlug } from '@/lib/core/identity/types';
import type { Subject } from './claim';

/** What is known about the person before an answer is judged: what was asked, and what accepted answers say. */
export interface KnownPerson {
  asked: Identity;
  /** Slugs asked for, and slugs and echoes of accepted answers; compared whole. */
  slugs: ReadonlySet<string>;
  /** Addresses asked for, generic mailboxes included. */
  askedEmails: readonly EmailAddress[];
  /** Addresses that stand for one person: asked for, or in an accepted answer. */
  personalEmails: ReadonlySet<string>;
  names: readonly string[];
  companies: readonly string[];
  companyDomains: readonly string[];
}

const slugsIn = (identities: readonly Identity[]): LinkedInSlug[] =>
  identities.flatMap((identity) => (identity.kind === 'linkedin' ? [identity.slug] : []));

const emailsIn = (identities: readonly Identity[]): EmailAddress[] =>
  identities.flatMap((identity) => (identity.kind === 'email' ? [identity.address] : []));

/** An accepted answer about an organization tells about companies only: its sales@ address is nobody's. */
export const knownPerson = (
  asked: Identity,
  also: readonly Identity[],
  accepted: readonly Subject[],
): KnownPerson => {
  const people = accepted.filter(({ about }) => about === 'person');
  const askedEmails = emailsIn([asked, ...also]);
  const emails = [...askedEmails, ...people.flatMap((person) => person.emails)];
  return {
    asked,
    slugs: new Set([...slugsIn([asked, ...also]), ...people.flatMap(({ slugs, echoes }) => [...slugs, ...echoes])]),
    askedEmails,
    personalEmails: new Set(emails.filter((address) => !isRoleAddress(address))),
    names: people.flatMap(({ names }) => names),
    companies: accepted.flatMap(({ companies }) => companies),
    companyDomains: accepted.flatMap(({ companyDomains }) => companyDomains),
  };
};
