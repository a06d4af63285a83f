/** What a text can be about; a field of the profile is scored by one or several of these. */
export type Kind =
  | 'fullName'
  | 'firstName'
  | 'lastName'
  | 'headline'
  | 'title'
  | 'seniority'
  | 'department'
  | 'company'
  | 'domain'
  | 'companyPage'
  | 'place'
  | 'address'
  | 'linkedin'
  | 'industry'
  | 'size'
  | 'revenue'
  | 'founded'
  | 'description'
  | 'companyPhone'
  | 'phone'
  | 'email'
  | 'profile'
  | 'school'
  | 'skill'
  | 'language';

/**
 * Every faithful spelling that a vendor was given, and the fact it stands for. Scoring looks shown texts up here, so that it needs no
 * normaliser: a typo, an outdated number or somebody else's name was never written down and therefore counts as wrong.
 */
export class Registry {
  private readonly facts = new Map<string, Set<string>>();

  add(kind: Kind, spelling: string, fact: string): void {
    const key = `${kind} ${spelling}`;
    const known = this.facts.get(key);
    if (known === undefined) this.facts.set(key, new Set([fact]));
    else known.add(fact);
  }

  /** The facts that this spelling stands for; none when nobody wrote it faithfully. */
  factsOf(kind: Kind, spelling: string): readonly string[] {
    return [...(this.facts.get(`${kind} ${spelling}`) ?? [])];
  }
}
