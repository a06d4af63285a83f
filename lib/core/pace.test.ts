import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, approach, FRESH_PACE, heed, judge, type PaceState } from './pace';

const MINUTE = 60_000;

/** Sends at each instant as soon as it is admitted, and answers when each call really left. */
function departures(wishes: readonly number[], perMinute: number): number[] {
  let state: PaceState = FRESH_PACE;
  let now = 0;
  return wishes.map((wish) => {
    now = Math.max(now, wish);
    for (;;) {
      const admission = admit(state, { perMinute }, now);
      if (admission.admitted) {
        state = admission.state;
        return now;
      }
      now = admission.until;
    }
  });
}

describe('pace', () => {
  it('never lets more than the limit leave in any minute, and never holds one back needlessly', () => {
    const wishes = fc.array(fc.nat(200_000), { maxLength: 60 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1, max: 15 }), (all, limit) => {
        const left = departures(all, limit);
        left.forEach((at, place) => {
          expect(left.filter((other) => other > at - MINUTE && other <= at).length).toBeLessThanOrEqual(
            limit,
          );
          const held = at > Math.max(all[place] ?? 0, left[place - 1] ?? 0);
          if (held) expect(at - (left[place - limit] ?? -Infinity)).toBe(MINUTE);
        });
      }),
    );
  });

  it('goes by the number that the vendor tells', () => {
    const told = heed(FRESH_PACE, { perMinute: 2 }, 0) ?? FRESH_PACE;
    const once = admit(told, { perMinute: 15 }, 0);
    const twice = once.admitted ? admit(once.state, { perMinute: 15 }, 1) : once;
    expect(twice.admitted && admit(twice.state, { perMinute: 15 }, 2)).toEqual({
      admitted: false,
      until: MINUTE,
    });
  });

  it('waits as long as the vendor says', () => {
    const told = heed(FRESH_PACE, { restMs: 5000 }, 1000) ?? FRESH_PACE;
    expect(admit(told, {}, 5999)).toEqual({ admitted: false, until: 6000 });
    expect(admit(told, {}, 6000).admitted).toBe(true);
  });
});

describe('failures', () => {
  const failing = (times: number, everyMs = 1000): PaceState =>
    Array.from({ length: times }).reduce<PaceState>(
      (state, _none, place) => judge(state, true, place * everyMs) ?? state,
      FRESH_PACE,
    );

  it('five in a minute send nothing for a minute', () => {
    expect(approach(failing(4), 4000).admitted).toBe(true);
    expect(approach(failing(5), 5000)).toEqual({ admitted: false, until: 64_000 });
  });

  it('five over a longer time do not', () => {
    expect(approach(failing(5, 20_000), 80_001).admitted).toBe(true);
  });

  it('let one probe through after the rest, and all when it goes well', () => {
    const probe = approach(failing(5), 64_000);
    if (!probe.admitted) throw new Error('The rest is over.');
    expect(approach(probe.state, 64_001).admitted).toBe(false);
    const well = judge(probe.state, false, 65_000);
    expect(well && approach(well, 65_001).admitted).toBe(true);
  });

  it('rest again when the probe fails', () => {
    const probe = approach(failing(5), 64_000);
    if (!probe.admitted) throw new Error('The rest is over.');
    const again = judge(probe.state, true, 70_000);
    expect(again && approach(again, 129_999)).toMatchObject({ until: 130_000 });
  });

  it('are forgotten after a success', () => {
    expect(judge(failing(4), false, 4000)?.failedAt).toEqual([]);
    expect(judge(FRESH_PACE, false, 0)).toBeUndefined();
  });
});
