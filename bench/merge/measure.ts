import { buildProfile, type Answer } from '@/lib/core/profile/build';
import { findProvider } from '@/lib/providers/registry';
import { everything, facet, firstWins, onlyVendor, plainMajority, VENDORS } from './methods.ts';
import { scoreCase, Tally } from './score.ts';
import { makeWorld, nextCase, type Case } from './world/case.ts';

/** How the identity gate did, by answers about people. */
export interface GateTally {
  right: number;
  rightWeak: number;
  rightRefused: number;
  wrong: number;
  wrongWeak: number;
  wrongAccepted: number;
}

export interface Measured {
  people: number;
  tallies: Readonly<Record<string, Tally>>;
  gate: GateTally;
  /**
   * Milliseconds of this thread's processor for judging and merging all people, without making them up and without reading the answers'
   * JSON. Other programs on the machine do not count.
   */
  mergingMs: number;
  /** Milliseconds of each merge of three or more answers. */
  merges: readonly number[];
}

const AT = '2026-03-20T12:00:00.000Z';
/** The user's order of providers. */
export const ORDER = ['crustdata', 'apollo', 'zia-people', 'zia-organization'];

/** Reads the raw answers with the providers that read them in the product. */
export function readAnswers({ asked, answers }: Case): Answer[] {
  const query = { identity: asked, also: [], known: {} };
  return answers.flatMap(({ provider: id, body }): Answer[] => {
    const provider = findProvider(id);
    const answer = { id: `answer-of-${id}`, status: 200, headers: {}, body, receivedAt: AT };
    const outcome = provider.interpret(answer, query, provider.settings.parse({}));
    if (outcome.status !== 'found') return [];
    const { subject, claims } = outcome;
    return [{ answerId: answer.id, provider: id, providerLabel: provider.label, subject, claims }];
  });
}

/** Facet against the baselines, all behind the same gate, so that only the merging differs. */
export function measure(seed: number, people: number): Measured {
  const world = makeWorld(seed, people);
  const names = ['facet', ...VENDORS, 'first wins', 'majority', 'union', 'floor'];
  const tallies = Object.fromEntries(names.map((name) => [name, new Tally()]));
  const tally = (name: string): Tally => tallies[name] ?? new Tally();
  const gate = { right: 0, rightWeak: 0, rightRefused: 0, wrong: 0, wrongWeak: 0, wrongAccepted: 0 };
  const merges: number[] = [];
  let mergingMs = 0;
  for (let count = 0; count < people; count += 1) {
    const one = nextCase(world);
    const answers = readAnswers(one);
    const began = process.threadCpuUsage();
    const beganAt = performance.now();
    const built = buildProfile({
      asked: one.asked,
      also: [],
      answers,
      accepted: new Set(),
      pins: {},
      order: ORDER,
    });
    const tookMs = performance.now() - beganAt;
    const { user, system } = process.threadCpuUsage(began);
    mergingMs += (user + system) / 1000;
    // The processor's clock ticks too slowly for a single merge on some systems; the median is hardly touched by what else runs.
    if (answers.length >= 3) merges.push(tookMs);
    countVerdicts(gate, one, built.verdicts);
    if (one.person === undefined) continue;
    const accepted = answers.filter(({ answerId }) => built.verdicts.get(answerId)?.verdict === 'same');
    const claims = accepted.flatMap((answer) => answer.claims);
    scoreCase(
      one,
      one.person,
      claims,
      [
        [tally('facet'), facet(built.profile)],
        ...VENDORS.map((vendor) => [tally(vendor), onlyVendor(claims, vendor)] as const),
        [tally('first wins'), firstWins(claims)],
        [tally('majority'), plainMajority(claims)],
        [tally('union'), everything(claims)],
      ],
      tally('floor'),
    );
  }
  return { people, tallies, gate, mergingMs, merges };
}

function countVerdicts(
  gate: GateTally,
  { answers }: Case,
  verdicts: ReadonlyMap<string, { verdict: string }>,
): void {
  for (const { provider, right } of answers) {
    if (provider === 'zia-organization') continue;
    const verdict = verdicts.get(`answer-of-${provider}`)?.verdict;
    gate[right ? 'right' : 'wrong'] += 1;
    if (right && verdict === 'weak') gate.rightWeak += 1;
    if (right && verdict === 'different') gate.rightRefused += 1;
    if (!right && verdict === 'weak') gate.wrongWeak += 1;
    if (!right && verdict === 'same') gate.wrongAccepted += 1;
  }
}
