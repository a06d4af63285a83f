/** A page that scrolls at 60 frames a second has 16 ms for each; this much of it is ours at most. */
const SLICE_MS = 5;

export interface Slices {
  /**
   * Does the work in slices and lets the page run between them; `between` is called then, and ends the work early by answering false.
   */
  run(work: Generator<undefined>, between: () => boolean): Promise<void>;
  stop(): void;
}

/**
 * Work in slices. A message to ourselves ends each: it comes behind what the page has waiting, and unlike a timer's it is not held back. The
 * page sees nothing of it.
 */
export function createSlices(): Slices {
  const { port1, port2 } = new MessageChannel();
  let resume: (() => void) | undefined;
  port1.onmessage = () => resume?.();
  const rest = () =>
    new Promise<void>((resolve) => {
      resume = resolve;
      port2.postMessage(null);
    });
  return {
    async run(work, between) {
      let until = performance.now() + SLICE_MS;
      while (!work.next().done) {
        if (performance.now() < until) continue;
        await rest();
        if (!between()) return;
        until = performance.now() + SLICE_MS;
      }
    },
    stop() {
      port1.close();
      resume?.();
    },
  };
}
