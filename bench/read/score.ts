/** How well a list of keys fits the truth, for one kind of identity. */
export interface Score {
  truth: number;
  missing: string[];
  /** Found, and nobody. */
  wrong: string[];
}

export function score(kind: 'email' | 'linkedin', truth: readonly string[], found: readonly string[]): Score {
  const ofKind = (keys: readonly string[]) => new Set(keys.filter((key) => key.startsWith(`${kind}:`)));
  const expected = ofKind(truth);
  const actual = ofKind(found);
  return {
    truth: expected.size,
    missing: [...expected.difference(actual)],
    wrong: [...actual.difference(expected)],
  };
}

export function sum(scores: readonly Score[]): Score {
  return {
    truth: scores.reduce((total, { truth }) => total + truth, 0),
    missing: scores.flatMap(({ missing }) => missing),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}

/** Recall and precision in percent, rounded down so that 100 means all. */
export function describe({ truth, missing, wrong }: Score): { recall: string; precision: string } {
  const right = truth - missing.length;
  return { recall: percent(right, truth), precision: percent(right, right + wrong.length) };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`;
}
