import type { Claim } from '@/lib/core/profile/claim';
import { isFieldKey, type FieldKey } from '@/lib/core/profile/fields';
import { everything, type Shown } from './methods.ts';
import { scoreCareer } from './score-career.ts';
import type { Case } from './world/case.ts';
import type { Person } from './world/person.ts';
import type { Kind, Registry } from './world/registry.ts';
import { listTruths, singleTruths } from './world/truth.ts';

/** Errors and how many there could be, per field. */
export class Tally {
  readonly fields = new Map<string, { errors: number; cells: number }>();

  add(field: string, errors: number): void {
    const known = this.fields.get(field) ?? { errors: 0, cells: 0 };
    this.fields.set(field, { errors: known.errors + errors, cells: known.cells + 1 });
  }

  rate(field: string): number {
    const { errors, cells } = this.fields.get(field) ?? { errors: 0, cells: 0 };
    return cells === 0 ? 0 : errors / cells;
  }

  overall(): number {
    const all = [...this.fields.values()];
    return all.reduce((sum, { errors }) => sum + errors, 0) / all.reduce((sum, { cells }) => sum + cells, 0);
  }
}

const textOf = (field: FieldKey, value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const read = (key: string): string => {
    const part: unknown = Reflect.get(value, key);
    return typeof part === 'string' ? part : '';
  };
  switch (field) {
    case 'workEmail':
    case 'personalEmail':
    case 'pastEmail':
      return read('address');
    case 'phone':
      return read('number');
    case 'profiles':
      return read('url');
    default:
      return read('school');
  }
};

/** The facts that the shown texts stand for; undefined for a text that is nobody's truth. */
const factsOf = (registry: Registry, kind: Kind, field: FieldKey, values: readonly unknown[]) =>
  values.map((value) => registry.factsOf(kind, textOf(field, value)));

/**
 * Compares what methods show with what is true. A person counts for a field when any answer says anything about it. Single: 1 when the
 * shown text stands for no right fact, nothing included. List: the share of wrong, doubled and missed items among all of these and the
 * right ones; only items that some answer holds can be missed. `floor` is what nobody can avoid who shows one of the vendors' values.
 */
export function scoreCase(
  { registry }: Case,
  person: Person,
  claims: readonly Claim[],
  methods: readonly (readonly [Tally, Shown])[],
  floor: Tally,
): void {
  const said = everything(claims);
  for (const [field, { kind, facts }] of Object.entries(singleTruths(person))) {
    if (!isFieldKey(field) || !said.has(field) || facts.length === 0) continue;
    const values = claims.filter((claim) => claim.field === field).map(({ value }) => value);
    const sayable = factsOf(registry, kind, field, values).flat();
    const isSayable = sayable.some((fact) => facts.includes(fact));
    floor.add(field, isSayable ? 0 : 1);
    if (!isSayable) continue;
    for (const [tally, shown] of methods) {
      const [found] = factsOf(registry, kind, field, shown.get(field) ?? []);
      tally.add(field, found?.some((fact) => facts.includes(fact)) === true ? 0 : 1);
    }
  }
  for (const [field, { kind, facts }] of Object.entries(listTruths(person))) {
    if (!isFieldKey(field) || !said.has(field)) continue;
    floor.add(field, 0);
    const sayable = new Set(
      claims
        // An address is sayable under whatever heading it came.
        .filter((claim) => claim.field === field || (kind === 'email' && claim.field.endsWith('Email')))
        .flatMap((claim) => registry.factsOf(kind, textOf(claim.field, claim.value)))
        .filter((fact) => facts.includes(fact)),
    );
    if (sayable.size === 0) continue;
    for (const [tally, shown] of methods) {
      const found = factsOf(registry, kind, field, shown.get(field) ?? []).map((all) =>
        all.find((fact) => facts.includes(fact)),
      );
      tally.add(field, listError(found, sayable));
    }
  }
  if (said.has('experience')) floor.add('experience', 0);
  scoreCareer(registry, person, claims, methods);
}

/** Jaccard distance, where an item shown twice is wrong the second time. */
export function listError(found: readonly (string | undefined)[], truth: ReadonlySet<string>): number {
  const right = new Set(found.filter((fact) => fact !== undefined && truth.has(fact)));
  const wrong = found.length - right.size;
  const missed = truth.size - right.size;
  const all = right.size + wrong + missed;
  return all === 0 ? 0 : (wrong + missed) / all;
}
