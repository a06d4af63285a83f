// Scores the merging of many made-up people against what is true of them: npm run bench:merge -- --people 10000 --seeds 101-105
import { judgeGoals, judgeMemory, judgeSpeed } from './goals.ts';
import { measure, type Measured } from './measure.ts';
import { measureMemory } from './memory.ts';

const flag = (name: string, usual: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? usual : (process.argv[index + 1] ?? usual);
};
const [from = 101, to = from] = flag('seeds', '101-105').split('-').map(Number);
const people = Number(flag('people', '10000'));

const verdict = (met: boolean): string => (met ? 'ok' : 'MISSED');
const percent = (rate: number): string => (rate * 100).toFixed(2).padStart(11);

function print(seed: number, measured: Measured): boolean {
  const { tallies, gate } = measured;
  const names = Object.keys(tallies);
  const rowOf = (label: string, rateOf: (name: string) => number, more = ''): string =>
    label.padEnd(20) + names.map((name) => percent(rateOf(name))).join('') + more.padStart(9);

  console.log(`\nseed ${seed}, ${people} people: errors in %, where some accepted answer holds the truth`);
  console.log(`${''.padEnd(20)}${names.map((name) => name.padStart(11)).join('')}${'cells'.padStart(9)}`);
  for (const [field, { cells }] of tallies['facet']?.fields ?? [])
    console.log(rowOf(field, (name) => tallies[name]?.rate(field) ?? 0, String(cells)));
  console.log(rowOf('overall', (name) => tallies[name]?.overall() ?? 0));

  const goals = judgeGoals(measured);
  const speed = judgeSpeed(measured);
  console.log(`gate: ${JSON.stringify(gate)}`);
  console.log(
    `error ${goals.errorRatio.toFixed(2)} of the best baseline's; fields worse than a baseline: ${goals.worseFields.join(', ') || 'none'}; ` +
      `wrong people accepted ${(goals.wrongAccepted * 1000).toFixed(2)} in 1,000; right people refused ${(goals.rightRefused * 100).toFixed(2)} in 100`,
  );
  console.log(
    `judging and merging: ${(speed.allMs / 1000).toFixed(1)} s of the processor of at most ${(speed.allGoalMs / 1000).toFixed(1)} s in all, ` +
      `median ${speed.medianMs.toFixed(2)} ms of at most ${speed.medianGoalMs} ms for three answers and more: ${verdict(speed.met)}`,
  );
  console.log(`this seed: ${verdict(goals.met)}`);
  return goals.met && speed.met;
}

/** A quarter, a half and all of the people, merged and kept. */
function printMemory(): boolean {
  const uses = measureMemory([people / 4, people / 2, people].map(Math.round));
  const { ratio, goal, met } = judgeMemory(uses);
  const each = uses.map((use) => `${use.people}: ${(use.bytesPerPerson / 1000).toFixed(1)} kB`).join(', ');
  console.log(
    `\nmemory per merged person, among ${each}; ratio ${ratio.toFixed(2)} of at most ${goal}: ${verdict(met)}`,
  );
  return met;
}

let met = true;
for (let seed = from; seed <= to; seed += 1) met = print(seed, measure(seed, people)) && met;
met = printMemory() && met;
console.log(met ? '\nEvery goal is met.' : '\nSome goal is missed.');
process.exitCode = met ? 0 : 1;
