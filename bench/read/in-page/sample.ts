/** Short reads repeat within a sample until it is this long: the page's clock counts in steps of 5 µs. */
const SAMPLE_MS = 2;
const MAX_REPEATS = 50;
const WARM_UP_MS = 30;

/** Takes one figure, in milliseconds. */
export type Sample = () => number | Promise<number>;

/** Samples `run`: the mean of as many runs as it needs to be measurable. */
export function sampleOf(run: () => void): Sample {
  warmUp(run);
  const once = Math.max(millisecondsOf(run), 0.001);
  const repeats = Math.min(MAX_REPEATS, Math.ceil(SAMPLE_MS / once));
  return () =>
    millisecondsOf(() => {
      for (let count = 0; count < repeats; count++) run();
    }) / repeats;
}

/**
 * The figures of each sample, round by round. Every round takes all of them, each round beginning with another one, so that a busy
 * machine, a warm cache or a collection of garbage strikes all alike.
 */
export async function interleave(samples: readonly Sample[], rounds: number): Promise<number[][]> {
  const figures: number[][] = samples.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < samples.length; turn++) {
      const index = (round + turn) % samples.length;
      await pause();
      const figure = await samples[index]?.();
      if (figure !== undefined) figures[index]?.push(figure);
    }
  }
  return figures;
}

/** Runs until the browser has compiled it: without that, small pages would measure the compiler. */
function warmUp(run: () => void): void {
  const end = performance.now() + WARM_UP_MS;
  do run();
  while (performance.now() < end);
}

/** Lets the browser do what it put off, so that no sample pays for the one before. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
