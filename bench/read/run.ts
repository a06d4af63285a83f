import { availableParallelism, loadavg } from 'node:os';
import { bundle } from '../../e2e/bundle.ts';
import { launchChromium } from './browser.ts';
import { bundlePageScripts, gzipKilobytes } from './bundle.ts';
import { GOALS, verdict } from './goals.ts';
import { measureHostile, reportHostile } from './hostile.ts';
import { measurePages } from './measure-pages.ts';
import { reportGoals, reportRatios } from './report-pages.ts';

/** How much of the benchmark to run: all of it, or what shows within a minute where one stands. */
const FULL = { sizes: [1_000, 10_000, 100_000], rounds: 15, hostile: { scale: 1, limitMs: 90_000 } };
const SHORT = { sizes: [1_000, 10_000], rounds: 5, hostile: { scale: 0.1, limitMs: 10_000 } };

const { sizes, rounds, hostile } = process.argv.includes('--short') ? SHORT : FULL;

const scripts = await bundlePageScripts();
const size = verdict(gzipKilobytes(await bundle('entrypoints/page-reader.ts')), GOALS.bundleKilobytes);
console.log(`Reader bundle, kB gzip, at most ${GOALS.bundleKilobytes}: ${size}`);
console.log(
  `Medians of ${rounds} interleaved rounds; load of this machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`,
);

const browser = await launchChromium();
for (const nodes of sizes) {
  const pages = await measurePages(browser, scripts, nodes, rounds);
  if (pages.some(({ figures }) => !figures.fineClock))
    console.log('The clock was coarse: these pages were not isolated.');
  console.log(`\n== ${nodes.toLocaleString('en')} nodes\n${reportRatios(pages)}\n\n${reportGoals(pages)}`);
}
await browser.close();

console.log(`\n== Hostile pages, at ${hostile.scale} of their size`);
console.log(reportHostile(await measureHostile(launchChromium, scripts, rounds, hostile)));
