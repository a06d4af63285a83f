import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import type { Identity } from '@/lib/core/identity/types';
import { gateWords } from '@/lib/core/words/en/gate';
import type { Subject } from './claim';
import { weighPerson } from './gate-person';
import type { Weighed } from './gate-rule';
import { knownPerson } from './known-person';
import type { KnownPerson } from './known-person';
import { companyKey } from './normalise/company';
import { isSameDomain } from './normalise/link';
import type { Verdict } from './profile';

/** One answer, and what it has to be compared with. */
export interface Judgement {
  asked: Identity;
  /** Other identities of the person that are known already. */
  also: readonly Identity[];
  subject: Subject;
  /** Subjects of the other answers that were judged 'same'. */
  accepted: readonly Subject[];
  providerLabel: string;
}

/** The company of the asked work address, or one that an accepted answer names; else it may be any company. */
const weighOrganization = (subject: Subject, known: KnownPerson, label: string): Weighed => {
  // A shared mailbox is nobody's, but it is its company's; so the addresses asked for count here too.
  const addresses = [...known.emails, ...known.askedEmails].filter(
    (address) => !isPersonalEmailHost(address),
  );
  const domains = [...known.companyDomains, ...addresses.map(emailDomain)];
  const domain = subject.companyDomains.find((own) => domains.some((other) => isSameDomain(own, other)));
  if (domain !== undefined)
    return { verdict: 'same', ground: 'pattern', reasons: [gateWords.company(label, domain)] };
  const keys = new Set(known.companies.map(companyKey));
  const company = subject.companies.find((name) => companyKey(name) !== '' && keys.has(companyKey(name)));
  if (company !== undefined)
    return { verdict: 'same', ground: 'pattern', reasons: [gateWords.company(label, company)] };
  const about = subject.companies[0] ?? subject.companyDomains[0];
  const reason =
    about === undefined ? gateWords.unnamedCompany(label) : gateWords.untiedCompany(label, about);
  return { verdict: 'weak', ground: 'none', reasons: [reason] };
};

/** `judge`, and what the verdict rests on. */
export const weigh = ({ asked, also, subject, accepted, providerLabel }: Judgement): Weighed => {
  const known = knownPerson(asked, also, accepted);
  return subject.about === 'organization'
    ? weighOrganization(subject, known, providerLabel)
    : weighPerson(subject, known, providerLabel);
};

/**
 * The identity gate: is this answer about the person who was asked for? Only 'same' gives fields. It compares identities and, where
 * there are none, says 'weak' rather than trust a name. Rules and their order: gate-person.ts.
 */
export const judge = (judgement: Judgement): Verdict => {
  const { verdict, reasons } = weigh(judgement);
  return { verdict, reasons };
};
