// `npm run bench -- lookup`: what Facet adds to the vendors' own time, from the click to the first and the last field on screen, with the
// production build in a real browser; and how fast a known person opens among 100,000. Ratios are to a bare `fetch` in the same run.
import { ensureChromium } from '../../.ci/setup.mjs';
import { killWorker } from '../../e2e/journal.ts';
import { launchFacet } from '../../e2e/browser.ts';
import { lookUp, setUp } from '../../e2e/user.ts';
import { SANDBOX_KEYS } from '../../sandbox/accounts.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { median } from '../median.ts';
import { forgetEverybody, storePeople } from './stored-people.ts';
import { timeBareFetch, timeEnrich, timeKnown, type Timing } from './timing.ts';

const RUNS = Number(process.env.RUNS ?? 7);
const STORED = 100_000;
const SLUG = 'jane-doe';
const VENDORS = ['Crustdata', 'Apollo'];

const chromiumPath = process.env.FACET_CHROMIUM ?? (await ensureChromium());
const sandbox = await startSandbox();
sandbox.accounts.crustdata.main.requestsPerMinute = 10_000;
const facet = await launchFacet({
  port: sandbox.port,
  headless: true,
  chromiumPath,
});
const options = await facet.openPage('options.html');
await setUp(options);
for (const label of ['Use Zia people', 'Use Zia organization']) {
  await options.getByRole('switch', { name: label }).uncheck();
}
await options.close();
const panel = await facet.openPage('sidepanel.html');

const bareCalls = [
  {
    url: `https://api.apollo.io/api/v1/people/match?linkedin_url=https%3A%2F%2Fwww.linkedin.com%2Fin%2F${SLUG}`,
    method: 'POST',
    headers: { 'x-api-key': SANDBOX_KEYS.apollo },
  },
  {
    url: `https://api.crustdata.com/screener/person/enrich?linkedin_profile_url=https%3A%2F%2Fwww.linkedin.com%2Fin%2F${SLUG}`,
    method: 'GET',
    headers: { authorization: `Token ${SANDBOX_KEYS.crustdata}` },
  },
];

async function measure(kind: 'warm' | 'cold' | 'bare'): Promise<Timing> {
  if (kind === 'bare') return timeBareFetch(panel, bareCalls);
  await forgetEverybody(panel);
  await panel.reload();
  await lookUp(panel, `linkedin.com/in/${SLUG}`);
  await panel.getByRole('button', { name: /^Enrich \(/ }).waitFor();
  if (kind === 'cold') await killWorker(panel);
  else
    await panel.evaluate(
      "chrome.runtime.sendMessage({ facet: 'worker', name: 'page.read', data: { tabId: 0 } })",
    );
  return timeEnrich(panel, VENDORS);
}

console.log(`Medians of ${RUNS} runs; Apollo answers after the latency, Crustdata after twice of it.`);
for (const latency of [0, 200, 1000]) {
  sandbox.faults.clear();
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault: { kind: 'latency', ms: latency } });
  sandbox.faults.add({
    host: 'api.crustdata.com',
    pathPrefix: '',
    fault: { kind: 'latency', ms: 2 * latency },
  });
  const results = { bare: [] as Timing[], warm: [] as Timing[], cold: [] as Timing[] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const kind of ['bare', 'warm', 'cold'] as const) results[kind].push(await measure(kind));
  }
  const bareFirst = median(results.bare.map(({ firstField }) => firstField));
  const bareLast = median(results.bare.map(({ lastField }) => lastField));
  for (const kind of ['warm', 'cold'] as const) {
    const first = median(results[kind].map(({ firstField }) => firstField));
    const last = median(results[kind].map(({ lastField }) => lastField));
    const line = (what: string, time: number, vendor: number, bare: number) =>
      `${what} ${(time - vendor).toFixed(0)} ms after its answer, ${(time / bare).toFixed(2)} × bare fetch (${bare.toFixed(0)} ms)`;
    console.log(
      `${String(latency).padStart(4)} ms, ${kind} worker: ${line('first field', first, latency, bareFirst)}; ${line('last field', last, 2 * latency, bareLast)}`,
    );
  }
}

sandbox.faults.clear();
await forgetEverybody(panel);
await panel.reload();
await lookUp(panel, `linkedin.com/in/${SLUG}`);
await panel.getByRole('button', { name: /^Enrich \(/ }).waitFor();
await timeEnrich(panel, VENDORS);
await storePeople(panel, STORED);
await panel.reload();
const known: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  await lookUp(panel, 'linkedin.com/in/stored-7');
  await panel.getByRole('heading', { level: 1, name: 'stored-7' }).waitFor();
  known.push(await timeKnown(panel, `linkedin.com/in/${SLUG}`, 'Jane Doe'));
}
console.log(
  `a known person among ${STORED.toLocaleString('en')} stored: ${median(known).toFixed(0)} ms to her name on screen, goal 100`,
);

await facet.close();
await sandbox.close();
