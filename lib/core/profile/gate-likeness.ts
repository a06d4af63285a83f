import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import type { EmailAddress } from '@/lib/core/identity/types';
import { gateWords } from '@/lib/core/words/en/gate';
import type { Subject } from './claim';
import { nameText, weighed } from './gate-rule';
import type { Rule } from './gate-rule';
import { handleFit } from './handle';
import type { HandleFit } from './handle';
import { personalAddresses } from './known-person';
import { isSameDomain } from './normalise/link';

/**
 * Crustdata's `score` of a look-up by email is the likeness of handle and name. Its documented table gives 0.95 for jane.smith@ and "Jane
 * Smith", and 0.75 for jsmith@, which is John Smith's address as well: only both names in full are worth more than a question.
 * Crustdata, People Enrichment API, "Understanding the Score for Reverse Email Lookup".
 */
const LOWEST_NAME_SCORE = 0.9;

const worksAt = (address: EmailAddress, subject: Subject): boolean =>
  !isPersonalEmailHost(address) &&
  subject.companyDomains.some((domain) => isSameDomain(emailDomain(address), domain));

/** Enough when nothing speaks against it: a private address fits everybody of the name, and so does a company where the person never was. */
export const nameScore: Rule = ({ subject, known, label }) => {
  const score = subject.nameScore;
  const [address] = personalAddresses(known.askedEmails);
  if (score === undefined || address === undefined) return undefined;
  const reason = gateWords.likeness(label, nameText(subject), String(score));
  const isElsewhere = subject.companyDomains.length > 0 && !worksAt(address, subject);
  return score >= LOWEST_NAME_SCORE && !isPersonalEmailHost(address) && !isElsewhere
    ? weighed('same', 'pattern', reason)
    : weighed('weak', 'likeness', reason);
};

const nameFit = (address: EmailAddress, subject: Subject): HandleFit => {
  const fits = subject.names.map((name) => handleFit(address.slice(0, address.lastIndexOf('@')), name));
  return fits.find((fit) => fit === 'full') ?? fits.find((fit) => fit === 'initial') ?? 'none';
};

/**
 * A work address that was asked for, whose handle is made of the whole name, at the company of the answer. One of the two alone fits too many
 * people, and so does an initial; and an address that another answer gave says no more than its name does.
 */
export const handleAtCompany: Rule = ({ subject, known, label }) => {
  const asked = personalAddresses(known.askedEmails);
  const at = known.emails.filter((address) => worksAt(address, subject));
  const whole = at.filter((address) => nameFit(address, subject) === 'full');
  const both = whole.find((address) => asked.includes(address));
  if (both !== undefined) {
    return weighed('same', 'pattern', gateWords.fitsNameAndCompany(both, nameText(subject), label));
  }
  if (whole.length > 0) return weighed('weak', 'likeness', gateWords.maybeNamesake(label, nameText(subject)));
  const initial = at.find((address) => nameFit(address, subject) === 'initial');
  if (initial !== undefined)
    return weighed('weak', 'likeness', gateWords.fitsInitial(initial, label, nameText(subject)));
  const named = known.emails.find((address) => nameFit(address, subject) !== 'none');
  if (named !== undefined) return weighed('weak', 'likeness', gateWords.fitsName(named, label));
  const [company] = at;
  if (company === undefined) return undefined;
  return weighed('weak', 'none', gateWords.fitsCompany(company, label, nameText(subject)));
};
