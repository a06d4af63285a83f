// Scores the merging of many made-up people against what is true of them: npm run bench:merge -- --people 10000 --seeds 101-105
import { judgeGoals } from './goals.ts';
import { measure, type Measured } from './measure.ts';

const flag = (name: string, usual: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? usual : (process.argv[index + 1] ?? usual);
};
const [from = 101, to = from] = flag('seeds', '101-105').split('-').map(Number);
const people = Number(flag('people', '10000'));

const percent = (rate: number): string => (rate * 100).toFixed(2).padStart(11);

function print(seed: number, measured: Measured): boolean {
  const { tallies, gate, mergingMs, merges } = measured;
  const names = Object.keys(tallies);
  const rowOf = (label: string, rateOf: (name: string) => number, more = ''): string =>
    label.padEnd(20) + names.map((name) => percent(rateOf(name))).join('') + more.padStart(9);

  console.log(`\nseed ${seed}, ${people} people: errors in %, where some accepted answer holds the truth`);
  console.log(`${''.padEnd(20)}${names.map((name) => name.padStart(11)).join('')}${'cells'.padStart(9)}`);
  for (const [field, { cells }] of tallies['facet']?.fields ?? [])
    console.log(rowOf(field, (name) => tallies[name]?.rate(field) ?? 0, String(cells)));
  console.log(rowOf('overall', (name) => tallies[name]?.overall() ?? 0));

  const goals = judgeGoals(measured);
  const sorted = merges.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const heap = process.memoryUsage().heapUsed / 1e6;
  console.log(`gate: ${JSON.stringify(gate)}`);
  console.log(
    `error ${goals.errorRatio.toFixed(2)} of the best baseline's; fields worse than a baseline: ${goals.worseFields.join(', ') || 'none'}; ` +
      `wrong people accepted ${(goals.wrongAccepted * 1000).toFixed(2)} in 1,000; right people refused ${(goals.rightRefused * 100).toFixed(2)} in 100`,
  );
  console.log(
    `judging and merging: ${(mergingMs / 1000).toFixed(1)} s in all, median ${median.toFixed(2)} ms for three answers and more; heap ${heap.toFixed(0)} MB`,
  );
  return goals.met;
}

let met = true;
for (let seed = from; seed <= to; seed += 1) met = print(seed, measure(seed, people)) && met;
console.log(met ? '\nEvery goal is met.' : '\nSome goal is missed.');
process.exitCode = met ? 0 : 1;
