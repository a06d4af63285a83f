export interface Comparison {
  kind: 'comparison';
  field: string;
  operator: string;
  values: readonly string[];
}

/** The tree that a search's `criteria` and a COQL `where` both come down to. */
export type Condition = Comparison | { kind: 'and' | 'or'; left: Condition; right: Condition };

export function holds(condition: Condition, isTrue: (comparison: Comparison) => boolean): boolean {
  switch (condition.kind) {
    case 'comparison':
      return isTrue(condition);
    case 'and':
      return holds(condition.left, isTrue) && holds(condition.right, isTrue);
    case 'or':
      return holds(condition.left, isTrue) || holds(condition.right, isTrue);
  }
}

export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if (condition.kind === 'comparison') return [condition];
  return [...comparisonsOf(condition.left), ...comparisonsOf(condition.right)];
}

/** A stored value as comparisons see it: text in lower case, a lookup as its id, nothing as ''. */
export function comparable(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'id' in value ? String(value.id) : '';
  return String(value).toLowerCase();
}
