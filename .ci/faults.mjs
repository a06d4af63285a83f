// `npm run test:faults`: kills, wire faults and damage on the production build, and a table of what became of each.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, environment, run } from './setup.mjs';

ensurePackages();
const file = join(mkdtempSync(join(tmpdir(), 'facet-faults-')), 'rows.jsonl');
const env = environment({ FACET_CHROMIUM: await ensureChromium(), FACET_FAULT_ROWS: file });
const runs = [
  ['vitest', 'run', 'lib/lookup/kill.test.ts', 'lib/push/never-twice.test.ts', '--mode', 'faults'],
  ['wxt', 'build'],
  ['playwright', 'test', '-c', 'playwright.long.config.ts', 'matrix'],
];
const went = runs.map((args) => run('npx', args, { env }));

const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const COLUMNS = [
  ['trials', 'trials'],
  ['well', 'as if nothing'],
  ['told', 'told'],
  ['inDoubt', 'in doubt, shown'],
  ['lost', 'lost'],
  ['paidTwice', 'paid twice'],
  ['jobsTwice', 'jobs twice'],
  ['recordsTwice', 'records twice'],
  ['stuck', 'stuck'],
  ['silent', 'silent'],
  ['resentByBrowser', 'sent again by the browser'],
];
const MUST_BE_ZERO = ['lost', 'paidTwice', 'jobsTwice', 'recordsTwice', 'stuck', 'silent'];
console.log(`\n| fault | ${COLUMNS.map(([, head]) => head).join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(COLUMNS.length)}`);
for (const row of [...rows, totals(rows)])
  console.log(`| ${row.fault} | ${COLUMNS.map(([key]) => row[key]).join(' | ')} |`);

function totals(all) {
  const sums = COLUMNS.map(([key]) => [key, all.reduce((sum, row) => sum + row[key], 0)]);
  return { fault: 'all', ...Object.fromEntries(sums) };
}

const breached = rows.some((row) => MUST_BE_ZERO.some((key) => row[key] > 0));
process.exitCode = breached || went.includes(false) ? 1 : 0;
