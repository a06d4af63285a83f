import { describe, expect, it } from 'vitest';
import { FRESH_PACE, type PaceState } from '@/lib/core/pace';
import { createGate, type GateHooks } from './gate';
import type { HttpResult } from './types';

const answered = (status: number): HttpResult => ({
  ok: true,
  answer: { id: 'a', status, headers: {}, body: '', receivedAt: '' },
});
const cut: HttpResult = { ok: false, problem: { kind: 'network', money: 'maybe' } };

/** A gate whose clock only moves while something sleeps. */
function world() {
  const states = new Map<string, PaceState>();
  const tails = new Map<string, Promise<unknown>>();
  let now = 1_000_000;
  const gate = createGate({
    changePace: async (key, change) => {
      const { state, result } = change(states.get(key) ?? FRESH_PACE);
      if (state) states.set(key, state);
      return result;
    },
    alone: (name, work) => {
      const run = (tails.get(name) ?? Promise.resolve()).then(work);
      tails.set(
        name,
        run.catch(() => undefined),
      );
      return run;
    },
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  });
  const left: number[] = [];
  const pass = (
    result: HttpResult,
    { perMinute, restMs, hooks = {} }: { perMinute?: number; restMs?: number; hooks?: GateHooks } = {},
  ) =>
    gate.pass(
      {
        vendor: 'vendor apollo',
        pace: { key: 'match', ...(perMinute === undefined ? {} : { perMinute }) },
        hint: () => (restMs === undefined ? {} : { restMs }),
      },
      hooks,
      async () => {
        left.push(now - 1_000_000);
        return result;
      },
    );
  return { gate, pass, left };
}

describe('the gate', () => {
  it('lets 15 a minute through, in order, and says until when the next is held', async () => {
    const { pass, left } = world();
    const held = new Map<number, number>();
    const hooksOf = (call: number): GateHooks => ({
      held: async (until) => void held.set(call, until - 1_000_000),
    });
    await Promise.all(
      Array.from({ length: 31 }, (_none, call) =>
        pass(answered(200), { perMinute: 15, hooks: hooksOf(call) }),
      ),
    );
    expect(left.filter((at) => at === 0)).toHaveLength(15);
    expect(left.filter((at) => at === 60_000)).toHaveLength(15);
    expect(left.at(-1)).toBe(120_000);
    // Who stands behind the first one hears of the wait as well.
    expect(held.size).toBe(16);
    expect([held.get(15), held.get(29), held.get(30)]).toEqual([60_000, 60_000, 120_000]);
  });

  it('waits as long as a vendor asks for, where it is seen', async () => {
    const { pass, left } = world();
    const hooks: GateHooks = { held: async () => undefined };
    await pass(answered(429), { restMs: 30_000 });
    await pass(answered(200), { hooks });
    expect(left).toEqual([0, 30_000]);
  });

  it.each([
    ['longer than five minutes', 300_001, { held: async () => undefined }],
    ['where nobody sees it', 30_000, {}],
  ])('does not wait %s, and says when to come back', async (_why, restMs, hooks) => {
    const { pass, left } = world();
    await pass(answered(429), { restMs });
    expect(await pass(answered(200), { hooks })).toEqual({
      ok: false,
      problem: { kind: 'rate-limited', money: 'none', retryAfterMs: restMs },
    });
    expect(left).toHaveLength(1);
  });

  it('lets a held call be called off', async () => {
    const { pass, left } = world();
    await pass(answered(429), { restMs: 30_000 });
    let looks = 0;
    const hooks: GateHooks = { held: async () => undefined, wanted: async () => (looks += 1) < 3 };
    expect(await pass(answered(200), { hooks })).toMatchObject({ problem: { kind: 'stopped' } });
    expect(left).toEqual([0]);
  });

  it.each([
    ['cut connections', cut],
    ['server errors', answered(503)],
  ])('leaves a vendor alone after five %s, and says so', async (_what, result) => {
    const { pass, left } = world();
    for (let time = 0; time < 5; time += 1) await pass(result);
    expect(await pass(answered(200))).toEqual({
      ok: false,
      problem: { kind: 'resting', money: 'none', until: new Date(1_060_000).toISOString() },
    });
    expect(left).toHaveLength(5);
  });

  it('keeps no more calls under way than the vendor takes, and no other one waits for their answers', async () => {
    const { gate } = world();
    let open = 0;
    let most = 0;
    const ends: (() => void)[] = [];
    const all = Array.from({ length: 7 }, () =>
      gate.pass({ vendor: 'v', pace: { key: 'zoho', atOnce: 3 }, hint: () => ({}) }, {}, async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise<void>((resolve) => ends.push(resolve));
        open -= 1;
        return answered(200);
      }),
    );
    for (let done = 0; done < 7; done += 1) {
      await expect.poll(() => ends.length).toBeGreaterThan(done);
      ends[done]?.();
    }
    await Promise.all(all);
    expect(most).toBe(3);
  });
});
