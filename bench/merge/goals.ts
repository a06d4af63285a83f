import type { Measured } from './measure.ts';

/** Baselines that Facet is held against; "everything" is only told, for lists. */
const BASELINES = ['crustdata', 'apollo', 'zia', 'first wins', 'majority'] as const;

/** Half the error of the best baseline; one wrong person in a thousand, one right person in a hundred. */
const GOALS = { errorRatio: 0.5, wrongAccepted: 0.001, rightRefused: 0.01 };

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
