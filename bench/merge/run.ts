import { measure, type Measured } from './measure.ts';

const flag = (name: string, usual: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return process.argv[index + 1] && index > 0 ? (process.argv[index + 1] ?? usual) : usual;
};
const [from = 101, to = from] = flag('seeds', '101-105').split('-').map(Number);
const people = Number(flag('people', '2000'));

const percent = (rate: number): string => (rate * 100).toFixed(2).padStart(6);

function print(seed: number, { tallies, gate, mergingMs, merges }: Measured): void {
  const names = Object.keys(tallies);
  const fields = [...(tallies['facet']?.fields.keys() ?? [])];
  console.log(`\nseed ${seed}, ${people} people: errors in %`);
  console.log(`${''.padEnd(20)}${names.map((name) => name.padStart(11)).join('')}${'cells'.padStart(9)}`);
  for (const field of fields) {
    const rates = names.map((name) => tallies[name]?.rate(field) ?? 0);
    const [own = 0, ...others] = rates.slice(0, 6);
    const mark = own <= Math.min(...others) ? ' ' : '!';
    console.log(
      `${field.padEnd(19)}${mark}${rates.map((rate) => percent(rate).padStart(11)).join('')}${String(tallies['facet']?.fields.get(field)?.cells ?? 0).padStart(9)}`,
    );
  }
  console.log(
    `${'overall'.padEnd(20)}${names.map((name) => percent(tallies[name]?.overall() ?? 0).padStart(11)).join('')}`,
  );
  console.log('gate', JSON.stringify(gate));
  const sorted = merges.toSorted((a, b) => a - b);
  console.log(
    `merging ${(mergingMs / 1000).toFixed(2)} s, median ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(3)} ms`,
  );
}

for (let seed = from; seed <= to; seed += 1) print(seed, measure(seed, people));
