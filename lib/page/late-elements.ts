import type { Root } from './nodes';

/** How often, and for how long, elements are asked whether their program has come. */
const ASK_EVERY_MS = 1000;
const MAX_ASKED = 30;

/**
 * Waits for custom elements whose program comes later than the page was read: they get a shadow root then, and no observer tells. Calls
 * back with each one that has become what it is to be.
 */
export function lateElements(ready: (element: Element) => void): {
  watch(tree: Root | Element): void;
  stop(): void;
} {
  const waiting = new Set<Element>();
  let asked = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const ask = () => {
    for (const element of waiting) {
      if (!element.isConnected || element.matches(':defined')) waiting.delete(element);
      if (element.shadowRoot) ready(element);
    }
    if (waiting.size === 0 || ++asked >= MAX_ASKED) stop();
  };
  return {
    watch(tree) {
      for (const element of tree.querySelectorAll(':not(:defined)')) waiting.add(element);
      if (waiting.size === 0) return;
      asked = 0;
      timer ??= setInterval(ask, ASK_EVERY_MS);
    },
    stop,
  };
}
