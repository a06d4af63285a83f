import type { Pace } from '@/lib/connections/types';
import { admit, approach, heed, judge, type Admission, type PaceHint, type PaceState } from '@/lib/core/pace';
import type { Problem } from '@/lib/core/problem';
import type { HttpResult } from './types';

/** What the gate needs from the edge. */
export interface GateTools {
  /** Changes how a vendor stands, in one step over all contexts; without a `state` it is left. Answers `result`. */
  changePace<T>(
    key: string,
    change: (state: PaceState) => { state: PaceState | undefined; result: T },
  ): Promise<T>;
  /** Runs alone among all contexts, in the order of asking (Web Locks). */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface GateHooks {
  /** Hears until when (milliseconds since the epoch) the call is held back, so that it can be shown. */
  held?(until: number): Promise<void>;
  /** False once the user called it off. */
  wanted?(): Promise<boolean>;
}

/** Held calls wait here so long at most; a vendor that wants more gets a Problem that says when to come back. */
const LONGEST_WAIT_MS = 300_000;
/** Where nobody can see the wait, such as a push whose dialog is open. */
const LONGEST_UNSEEN_WAIT_MS = 10_000;

/** So often a held call looks whether it is still wanted. */
const LOOK_UP_MS = 1000;

/** The vendors' doors: calls wait in a queue per limit, first come, first served, over all tabs, windows and contexts. */
export interface Gate {
  /** Runs `work` when the vendor may be asked. `hint` reads what its answer means for the next call. */
  pass(
    door: { vendor: string; pace: Pace; hint(result: HttpResult): PaceHint },
    hooks: GateHooks,
    work: () => Promise<HttpResult>,
  ): Promise<HttpResult>;
}

export function createGate(tools: GateTools): Gate {
  const hall = createHall();
  return {
    async pass({ vendor, pace, hint }, hooks, work) {
      await hall.enter(pace.key, hooks, tools.now());
      // The queue is left as soon as the call has its place, so that the next one need not wait for its answer.
      const entered = await tools.alone(`queue:${pace.key}`, async () => {
        const turn = await awaitTurn(
          { ...tools, hold: (until) => hall.hold(pace.key, until) },
          vendor,
          pace,
          hooks,
        );
        hall.leave(pace.key, hooks);
        return 'problem' in turn ? turn : takePlace(tools, pace, turn.place, work);
      });
      if ('problem' in entered) return { ok: false, problem: entered.problem };
      const result = await entered.run;
      const now = tools.now();
      const note = (key: string, change: (state: PaceState) => PaceState | undefined) =>
        tools.changePace(key, (state) => ({ state: change(state), result: undefined }));
      await note(pace.key, (state) => heed(state, hint(result), now));
      await note(vendor, (state) => judge(state, hasFailed(result), now));
      return result;
    },
  };
}

/**
 * Those who stand in a queue, so that who is behind the first one hears of the wait too. Only for showing it: what a context forgets when
 * it dies is told again.
 */
function createHall() {
  const waiting = new Map<string, Set<GateHooks>>();
  const holds = new Map<string, number>();
  return {
    async enter(key: string, hooks: GateHooks, now: number): Promise<void> {
      waiting.set(key, (waiting.get(key) ?? new Set()).add(hooks));
      const until = holds.get(key) ?? 0;
      if (until > now) await hooks.held?.(until);
    },
    async hold(key: string, until: number): Promise<void> {
      holds.set(key, until);
      await Promise.all([...(waiting.get(key) ?? [])].map((hooks) => hooks.held?.(until)));
    },
    leave(key: string, hooks: GateHooks): void {
      waiting.get(key)?.delete(hooks);
    },
  };
}

/** Answers once the call may leave, with its number among the calls of this pace, or why it will not. */
async function awaitTurn(
  tools: GateTools & { hold(until: number): Promise<void> },
  vendor: string,
  pace: Pace,
  { held, wanted }: GateHooks,
): Promise<{ place: number } | { problem: Problem }> {
  const longest = held ? LONGEST_WAIT_MS : LONGEST_UNSEEN_WAIT_MS;
  let told: number | undefined;
  for (;;) {
    if (wanted && !(await wanted())) return { problem: { kind: 'stopped', money: 'none' } };
    const now = tools.now();
    const tried = await decide(tools, vendor, (state) => approach(state, now));
    if (!tried.admitted) {
      return { problem: { kind: 'resting', money: 'none', until: new Date(tried.until).toISOString() } };
    }
    const paced = await decide(tools, pace.key, (state) => admit(state, pace, now));
    if (paced.admitted) return { place: paced.state.turn };
    const waitMs = paced.until - now;
    if (waitMs > longest) return { problem: { kind: 'rate-limited', money: 'none', retryAfterMs: waitMs } };
    if (paced.until !== told) await tools.hold(paced.until);
    told = paced.until;
    await tools.sleep(Math.min(waitMs, LOOK_UP_MS));
  }
}

async function decide(
  tools: GateTools,
  key: string,
  decision: (state: PaceState) => Admission,
): Promise<Admission> {
  return tools.changePace(key, (state) => {
    const decided = decision(state);
    return {
      result: decided,
      state: decided.admitted && decided.state !== state ? decided.state : undefined,
    };
  });
}

/** Starts `work` when the place is free, and answers then, without waiting for what comes of it. */
async function takePlace(
  tools: GateTools,
  { key, atOnce }: Pace,
  place: number,
  work: () => Promise<HttpResult>,
): Promise<{ run: Promise<HttpResult> }> {
  if (atOnce === undefined) return { run: work() };
  return new Promise((resolve, reject) => {
    const run = tools.alone(`place:${key}:${place % atOnce}`, () => {
      resolve({ run });
      return work();
    });
    run.catch(reject);
  });
}

/** Failures of the vendor or of the way to it; a refusal that it took the trouble to explain is none. */
const hasFailed = (result: HttpResult): boolean =>
  result.ok ? result.answer.status >= 500 : ['network', 'timeout'].includes(result.problem.kind);
