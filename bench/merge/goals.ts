import type { Measured } from './measure.ts';
import type { MemoryUse } from './memory.ts';

/** Baselines that Facet is held against; "everything" is only told, for lists. */
const BASELINES = ['crustdata', 'apollo', 'zia', 'first wins', 'majority'] as const;

/**
 * Half the error of the best baseline; one wrong person in a thousand, one right person in a hundred; 10,000 people in 20 seconds of one
 * thread's processor, three answers in 5 milliseconds; a person among many may cost a tenth more memory than one among few.
 */
const GOALS = {
  errorRatio: 0.5,
  wrongAccepted: 0.001,
  rightRefused: 0.01,
  perPersonMs: 20_000 / 10_000,
  medianMs: 5,
  memoryRatio: 1.1,
};

export interface Verdicts {
  /** Fields in which some baseline makes fewer errors. */
  worseFields: readonly string[];
  /** Facet's error as part of the best baseline's. */
  errorRatio: number;
  /** Of the people looked up, those for whom an answer about somebody else was accepted. */
  wrongAccepted: number;
  /** Of the right answers, those called "different person". */
  rightRefused: number;
  met: boolean;
}

export interface Speed {
  /** Milliseconds for judging and merging everybody, and the most that they may take. */
  allMs: number;
  allGoalMs: number;
  /** Milliseconds for three answers and more: the median, and the most that it may be. */
  medianMs: number;
  medianGoalMs: number;
  met: boolean;
}

export function judgeSpeed({ people, mergingMs, merges }: Measured): Speed {
  const medianMs = merges.toSorted((a, b) => a - b)[Math.floor(merges.length / 2)] ?? 0;
  const allGoalMs = people * GOALS.perPersonMs;
  return {
    allMs: mergingMs,
    allGoalMs,
    medianMs,
    medianGoalMs: GOALS.medianMs,
    met: mergingMs < allGoalMs && medianMs < GOALS.medianMs,
  };
}

/** How much more memory a person of the most people takes than one of the fewest: 1 when memory is linear. */
export function judgeMemory(uses: readonly MemoryUse[]): { ratio: number; goal: number; met: boolean } {
  const [fewest, most] = [uses.at(0), uses.at(-1)];
  if (fewest === undefined || most === undefined) throw new Error('Nothing was measured.');
  const ratio = most.bytesPerPerson / fewest.bytesPerPerson;
  return { ratio, goal: GOALS.memoryRatio, met: ratio <= GOALS.memoryRatio };
}

export function judgeGoals({ people, tallies, gate }: Measured): Verdicts {
  const facet = tallies['facet'];
  if (facet === undefined) throw new Error('Nothing was measured.');
  const best = (read: (name: string) => number): number => Math.min(...BASELINES.map(read));
  const worseFields = [...facet.fields.keys()].filter(
    (field) => facet.rate(field) > best((name) => tallies[name]?.rate(field) ?? 1),
  );
  const errorRatio = facet.overall() / best((name) => tallies[name]?.overall() ?? 1);
  const wrongAccepted = gate.wrongAccepted / people;
  const rightRefused = gate.rightRefused / gate.right;
  const met =
    worseFields.length === 0 &&
    errorRatio <= GOALS.errorRatio &&
    wrongAccepted < GOALS.wrongAccepted &&
    rightRefused < GOALS.rightRefused;
  return { worseFields, errorRatio, wrongAccepted, rightRefused, met };
}
