import { crowd } from '../../sandbox/people/crowd.ts';
import type { FaultKind } from '../../sandbox/types.ts';
import { readCalls, startAll } from '../journal.ts';
import { roomy } from '../list-user.ts';
import { expect, test } from '../test.ts';
import { report } from './fault-row.ts';
import { isOpen, judge } from './judge.ts';

/** Three hosts meet each fault so often: 3 × 10 × 11 wire faults. */
const ROUNDS = 11;

const PATHS = [
  ['api.crustdata.com', '/screener/person/enrich'],
  ['api.apollo.io', '/api/v1/people/match'],
  ['www.zohoapis.com', '/crm/v7/__zia_people_enrichment'],
] as const;

const FAULTS: readonly (readonly [string, FaultKind])[] = [
  ['the answer is late', { kind: 'latency', ms: 600 }],
  ['the connection is cut before anything happened', { kind: 'reset-before' }],
  ['the connection is cut after the vendor charged', { kind: 'reset-after' }],
  ['half an answer', { kind: 'truncated' }],
  ['a sign-in page instead of an answer', { kind: 'html' }],
  ['an error of the vendor’s own (500)', { kind: 'server-error', status: 500 }],
  ['an error of a gateway (502)', { kind: 'server-error', status: 502 }],
  ['an answer of 30 MB', { kind: 'huge' }],
  ['a redirect to another host', { kind: 'redirect', location: 'https://evil.test/' }],
  ['"not now, in two seconds"', { kind: 'rate-limited', retryAfterSeconds: 2 }],
];

for (const [name, fault] of FAULTS) {
  test(`wire: ${name}`, async ({ ready, sandbox }) => {
    test.setTimeout(300_000);
    roomy(sandbox);
    const panel = await ready.openPage('sidepanel.html');
    // Known to all, so that each fault can cost something; a healthy look-up after each lets no host be left alone for its failures.
    const people = crowd.filter(({ crustdata, apollo }) => typeof crustdata === 'object' && apollo !== null);
    const ended = () =>
      expect.poll(async () => (await readCalls(panel)).filter(isOpen).length, { timeout: 90_000 });
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [host, pathPrefix] of PATHS) sandbox.faults.add({ host, pathPrefix, fault, times: 1 });
      await startAll(panel, [people[2 * round]?.slug ?? '']);
      await ended().toBe(0);
      sandbox.faults.clear();
      await startAll(panel, [people[2 * round + 1]?.slug ?? '']);
      await ended().toBe(0);
    }
    const calls = await readCalls(panel);
    const row = judge(`wire: ${name}`, ROUNDS * PATHS.length, calls, sandbox);
    report(row);
    expect(row).toMatchObject({ lost: 0, paidTwice: 0, jobsTwice: 0, recordsTwice: 0, stuck: 0, silent: 0 });
    expect(sandbox.log.filter(({ host }) => host === 'evil.test')).toEqual([]);
  });
}
