import { appendFileSync } from 'node:fs';

/** One line of the table of `npm run test:faults`: what was done to Facet, how often, and what became of it. */
export interface FaultRow {
  fault: string;
  trials: number;
  /** Calls, pushes or starts that ended as if nothing had happened. */
  well: number;
  /** Ended otherwise, and the user reads why and what to do. */
  told: number;
  /** Shown as "not sure it was charged". */
  inDoubt: number;
  /** Answers that came whole and are not kept. */
  lost: number;
  paidTwice: number;
  jobsTwice: number;
  recordsTwice: number;
  /** Requests that the browser itself sent again on a connection that died under it (docs/decisions/0004): one call of ours, two charges. */
  resentByBrowser: number;
  /** In a state that will not end by itself. */
  stuck: number;
  /** Gone, and nobody is told. */
  silent: number;
}

export const NONE: Omit<FaultRow, 'fault' | 'trials' | 'well' | 'told' | 'inDoubt'> = {
  lost: 0,
  paidTwice: 0,
  jobsTwice: 0,
  recordsTwice: 0,
  resentByBrowser: 0,
  stuck: 0,
  silent: 0,
};

/** Prints the line, and leaves it for the table when .ci/faults.mjs asked for one. */
export function report(row: FaultRow): void {
  console.log(JSON.stringify(row));
  const file = process.env['FACET_FAULT_ROWS'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
