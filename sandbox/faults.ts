import type { FaultKind, FaultRule } from './types.ts';

export interface Faults {
  /** Switches a fault on and returns its id. */
  add(rule: Omit<FaultRule, 'id'>): string;
  remove(id: string): void;
  clear(): void;
  list(): readonly FaultRule[];
  /** The fault that this request meets, if any; uses up one of the rule's `times`. */
  take(request: { host: string; path: string; method: string }): FaultKind | undefined;
}

/** The switched-on faults, oldest first. */
export function createFaults(): Faults {
  let rules: FaultRule[] = [];
  let added = 0;

  function useUp(struck: FaultRule): void {
    if (struck.times === undefined) return;
    const left = struck.times - 1;
    rules = rules.flatMap((rule) => (rule !== struck ? [rule] : left > 0 ? [{ ...rule, times: left }] : []));
  }

  return {
    add(rule) {
      const id = `fault-${(added += 1)}`;
      rules.push({ ...rule, id });
      return id;
    },
    remove(id) {
      rules = rules.filter((rule) => rule.id !== id);
    },
    clear() {
      rules = [];
    },
    list: () => rules,
    take({ host, path, method }) {
      const struck = rules.find(
        (rule) =>
          rule.host === host &&
          path.startsWith(rule.pathPrefix) &&
          (rule.method === undefined || rule.method === method),
      );
      if (struck) useUp(struck);
      return struck?.fault;
    },
  };
}
