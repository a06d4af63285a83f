import type { Claim } from '@/lib/core/profile/claim';
import type { ExperienceValue } from '@/lib/core/profile/fields';
import type { Shown } from './methods.ts';
import { listError, type Tally } from './score.ts';
import { companyFact, titleFact } from './world/facts.ts';
import { heldAt, NOW, type Person } from './world/person.ts';
import type { Registry } from './world/registry.ts';

const isJob = (value: unknown): value is ExperienceValue =>
  typeof value === 'object' && value !== null && 'company' in value && 'current' in value;

/** The job of the person's career that this item tells of: right company and title, a start that does not contradict, held today or not. */
function jobOf(registry: Registry, person: Person, value: ExperienceValue): string | undefined {
  const companies = registry.factsOf('company', value.company);
  const titles = value.title === undefined ? undefined : registry.factsOf('title', value.title);
  const held = new Set(heldAt(person, NOW));
  const index = person.jobs.findIndex(
    (job) =>
      companies.includes(companyFact(job.company)) &&
      (titles === undefined || titles.includes(titleFact(job.title))) &&
      (value.start === undefined || value.start.startsWith(String(Math.floor(job.start / 12)))) &&
      held.has(job) === value.current,
  );
  return index < 0 ? undefined : String(index);
}

/** Careers: as other lists, but an item is a whole job. What some answer tells of, current or not, can be missed. */
export function scoreCareer(
  registry: Registry,
  person: Person,
  claims: readonly Claim[],
  methods: readonly (readonly [Tally, Shown])[],
): void {
  const told = claims.flatMap((claim) => (claim.field === 'experience' ? [claim.value] : []));
  if (told.length === 0) return;
  const sayable = new Set(
    told.flatMap((value) =>
      [true, false].flatMap((current) => jobOf(registry, person, { ...value, current }) ?? []),
    ),
  );
  for (const [tally, shown] of methods) {
    const items = (shown.get('experience') ?? []).filter(isJob);
    tally.add(
      'experience',
      listError(
        items.map((value) => jobOf(registry, person, value)),
        sayable,
      ),
    );
  }
}
