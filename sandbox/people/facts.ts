/**
 * What a person's file says once and each vendor tells in its own shape (crustdata-profile.ts, apollo-person.ts, zia-person.ts). A
 * file that wants a vendor to be wrong or old gives that vendor other facts.
 */
export interface Job {
  company: string;
  /** The company's web domain. */
  domain: string;
  title: string;
  /** YYYY-MM-DD */
  from: string;
  /** YYYY-MM-DD; absent: today. */
  to?: string;
  location?: string;
  description?: string;
}

export interface School {
  name: string;
  degree: string;
  field: string;
  fromYear: number;
  toYear: number;
}

/** The first job that has not ended. Every person of the sandbox works somewhere. */
export function currentJob(jobs: readonly Job[]): Job {
  const job = jobs.find(({ to }) => to === undefined);
  if (!job) throw new Error('A person of the sandbox needs a job that has not ended.');
  return job;
}

/** A stable whole number for a name, so that the same employer has the same ids everywhere. */
export function numberOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 90_000;
  return 900_000 + sum;
}

/** A LinkedIn-like slug of a company's or school's name. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
