import { companyFact, headlineFact, phoneFact, placeFact, titleFact } from './facts.ts';
import { heldAt, homeAt, NOW, type Person } from './person.ts';
import type { Kind } from './registry.ts';

/** Single-valued fields that are scored, the kind of text each holds, and the facts that are right today. */
export function singleTruths(
  person: Person,
): Readonly<Record<string, { kind: Kind; facts: readonly string[] }>> {
  // The job beside the main one is as right.
  const held = heldAt(person, NOW);
  const companies = held.map(({ company }) => companyFact(company));
  const main = held.slice(0, 1);
  const fact = [`person ${person.slug}`];
  return {
    fullName: { kind: 'fullName', facts: fact },
    firstName: { kind: 'firstName', facts: fact },
    lastName: { kind: 'lastName', facts: fact },
    headline: { kind: 'headline', facts: main.map(({ title, company }) => headlineFact(title, company)) },
    jobTitle: { kind: 'title', facts: main.map(({ title }) => titleFact(title)) },
    seniority: { kind: 'seniority', facts: main.map(({ title }) => title.seniority.replaceAll('_', ' ')) },
    department: { kind: 'department', facts: main.map(({ title }) => title.department.toLowerCase()) },
    company: { kind: 'company', facts: companies.slice(0, 1) },
    companyDomain: { kind: 'domain', facts: companies.slice(0, 1) },
    companyLinkedIn: { kind: 'companyPage', facts: companies.slice(0, 1) },
    companyDescription: { kind: 'description', facts: companies.slice(0, 1) },
    companyAddress: { kind: 'address', facts: companies.slice(0, 1) },
    companySize: { kind: 'size', facts: companies.slice(0, 1) },
    companyRevenue: { kind: 'revenue', facts: companies.slice(0, 1) },
    companyFounded: { kind: 'founded', facts: companies.slice(0, 1) },
    companyPhone: {
      kind: 'companyPhone',
      facts: main.map(({ company }) => phoneFact(company.place, company.phone)),
    },
    industry: { kind: 'industry', facts: main.map(({ company }) => `industry ${company.industry}`) },
    location: { kind: 'place', facts: [placeFact(homeAt(person, NOW))] },
    linkedin: { kind: 'linkedin', facts: fact },
  };
}

/** Lists whose items are single facts. */
export function listTruths(
  person: Person,
): Readonly<Record<string, { kind: Kind; facts: readonly string[] }>> {
  const held = heldAt(person, NOW);
  const now = new Set(held.map(({ company }) => company.id));
  const emailsOf = (current: boolean) =>
    person.jobs.flatMap(({ email, company }) =>
      email !== undefined && now.has(company.id) === current ? [email] : [],
    );
  return {
    workEmail: { kind: 'email', facts: emailsOf(true) },
    pastEmail: { kind: 'email', facts: emailsOf(false) },
    personalEmail: { kind: 'email', facts: [person.personalEmail] },
    phone: { kind: 'phone', facts: [phoneFact(person.mobile.place, person.mobile.digits)] },
    profiles: {
      kind: 'profile',
      facts: (['twitter', 'github'] as const).flatMap((network) =>
        person[network] === undefined ? [] : [`${network} ${person[network]}`],
      ),
    },
    education: { kind: 'school', facts: person.studies.map(({ school }) => school[0]) },
    skills: { kind: 'skill', facts: person.skills.map(([name]) => name) },
    languages: { kind: 'language', facts: person.languages },
  };
}
