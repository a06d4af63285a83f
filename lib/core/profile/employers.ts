import type { Claim } from './claim';
import type { CareerKnowledge } from './group-experience';
import { isSameDomain } from './normalise/link';
import type { MergedField } from './profile';

/** Whose address it is: the chosen employer's, that of another present job, a former one's, or nobody's that is known. */
export type EmployerStanding = 'chosen' | 'current' | 'past' | 'unknown';

export interface Employers {
  /** By the address's domain, and by the names of employers that vendors wrote beside the address. */
  standingOf(domain: string, names: readonly string[]): EmployerStanding;
  /** Some answer gives a domain of the chosen employer. */
  isDomainKnown: boolean;
}

/** Shorter names stand at the beginning of too many domains. */
const SHORTEST_NAME = 4;

/** "cobaltferry.example" is the domain of "Cobalt Ferry Systems" as far as names tell. */
const isNamedLike = (domain: string, company: string): boolean => {
  const label = domain.split('.').slice(0, -1).at(-1)?.replaceAll('-', '') ?? '';
  const name = company.replaceAll(' ', '');
  return (
    label.length >= SHORTEST_NAME &&
    name.length >= SHORTEST_NAME &&
    (name.startsWith(label) || label.startsWith(name))
  );
};

/** What the merged career, and the domains that answers give for companies, tell about addresses at them. */
export const employersOf = (
  claims: readonly Claim[],
  { vocabulary, readings }: CareerKnowledge,
  career: MergedField<'experience'> | undefined,
  chosen: string | undefined,
): Employers => {
  const current = new Set<string>();
  const past = new Set<string>();
  for (const { value } of career?.groups ?? [])
    (value.current ? current : past).add(vocabulary.companies.keyOf(value.company));
  for (const key of current) past.delete(key);
  // An answer can name the employer without a career; a career that ended everywhere leaves no employer.
  if (chosen !== undefined && !past.has(chosen)) current.add(chosen);

  const nameOf = new Map(readings.map(({ answerId, company }) => [answerId, company]));
  const domains = claims.flatMap((claim): (readonly [string, string])[] => {
    if (claim.field === 'companyDomain') {
      const company = nameOf.get(claim.answerId);
      return company === undefined ? [] : [[claim.value, company]];
    }
    if (claim.field !== 'experience' || claim.value.companyDomain === undefined) return [];
    return [[claim.value.companyDomain, vocabulary.companies.keyOf(claim.value.company)]];
  });

  const standingOfCompanies = (companies: readonly string[]): EmployerStanding => {
    if (companies.some((company) => company === chosen && current.has(company))) return 'chosen';
    if (companies.some((company) => current.has(company))) return 'current';
    return companies.some((company) => past.has(company)) ? 'past' : 'unknown';
  };
  return {
    isDomainKnown: domains.some(([, company]) => company === chosen),
    standingOf(domain, names) {
      const told = domains.filter(([known]) => isSameDomain(known, domain)).map(([, company]) => company);
      const byDomain = standingOfCompanies(told);
      if (byDomain !== 'unknown') return byDomain;
      const byName = standingOfCompanies(names.map((name) => vocabulary.companies.keyOf(name)));
      if (byName !== 'unknown') return byName;
      return standingOfCompanies([...current, ...past].filter((company) => isNamedLike(domain, company)));
    },
  };
};
