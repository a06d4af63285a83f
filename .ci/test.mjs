// `npm test`: every check, and how many tests passed. The last line is read by machines: "N passed, N failed".
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureChromium,
  ensureFirefox,
  ensurePackages,
  ensureVirtualDisplay,
  environment,
  root,
  run,
} from './setup.mjs';

ensurePackages();
const chromium = await ensureChromium();
if (process.platform === 'linux') ensureVirtualDisplay();
const env = environment({ FACET_CHROMIUM: chromium, FACET_FIREFOX: ensureFirefox(), FORCE_COLOR: '0' });
const reports = mkdtempSync(join(tmpdir(), 'facet-reports-'));

let passed = 0;
let failed = 0;

/** A check that is one thing: it went well or it did not. What it prints stands together, although others run beside it. */
function check(name, command, args) {
  return new Promise((resolve) => {
    const printed = [];
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    child.on('error', (error) => printed.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      console.log(`\n== ${name}`);
      process.stdout.write(Buffer.concat(printed));
      if (code === 0) passed += 1;
      else failed += 1;
      resolve();
    });
  });
}

/** A test run that writes its own counts; a run that wrote none has failed as a whole. */
function tests(name, args, reportEnv, read) {
  console.log(`\n== ${name}`);
  const ok = run('npx', args, { env: { ...env, ...reportEnv } });
  const counts = read();
  passed += counts.passed;
  failed += counts.failed;
  if (counts.passed + counts.failed === 0 || (!ok && counts.failed === 0)) failed += 1;
}

const report = (file) => {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'));
  } catch {
    return undefined;
  }
};

// Each uses one processor only.
await Promise.all([
  check('types', 'npx', ['tsc', '--noEmit']).then(() =>
    check('unused files, exports and dependencies', 'npx', ['knip']),
  ),
  check('lint and import arrows', 'npx', ['eslint', '.']),
  check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']),
]);
const unit = join(reports, 'unit.json');
tests(
  'unit tests',
  ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
  {},
  () => {
    const { numPassedTests = 0, numFailedTests = 0 } = report('unit.json') ?? {};
    return { passed: numPassedTests, failed: numFailedTests };
  },
);
await check('packages for the stores', 'node', ['.ci/zip.mjs']);
const resolving = ['--import', './bench/resolve.mjs'];
await Promise.all([
  check('the sources for Mozilla build its package', 'node', ['.ci/sources.mjs']),
  check('regular expressions take linear time', 'node', [...resolving, '.ci/regular-expressions.mjs']),
  check('the page reader stays small', 'node', ['.ci/reader-size.mjs']),
  check('notices of third parties', 'node', ['.ci/notices.mjs', '--check']),
]);
const e2e = { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json') };
tests('end-to-end tests', ['playwright', 'test', '--reporter=line,json'], e2e, () => {
  const { expected = 0, unexpected = 0, flaky = 0 } = report('e2e.json')?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
});

process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
