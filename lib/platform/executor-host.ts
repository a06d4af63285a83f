import { browser } from 'wxt/browser';

const PATH = '/offscreen.html';

/** Held while the document is made, given an order, or closed: it must not close between the two others. */
const LOCK = 'executor-host';

/** Longer than any document takes to close. */
const CLOSING_MS = 5000;

/**
 * Runs `work` while the offscreen document that runs paid calls exists and listens (Chrome and Edge). Reasons must be true: it parses
 * vendors' answers in a place that outlives the worker. The browser lists the document before it has loaded, and an order sent then would
 * reach nobody; hence one at a time.
 */
export const withExecutorHost = (work: () => Promise<unknown>): Promise<void> =>
  navigator.locks.request(LOCK, async () => {
    if (!(await hasExecutorHost())) {
      await browser.offscreen.createDocument({
        url: PATH,
        reasons: [browser.offscreen.Reason.WORKERS],
        justification:
          'Runs paid calls to the data vendors and stores their answers, so that none is lost when the worker stops.',
      });
    }
    await work();
  });

/**
 * Closes the offscreen document from inside, when it has nothing left to do: an open extension document defers updates. Only the executor
 * itself knows that the last answer is stored, read and reported; while an order is on its way the lock is taken and it stays open.
 */
export const closeExecutorHostWhen = (isIdle: () => boolean): Promise<void> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || !isIdle()) return;
    window.close();
    // The browser lists the document until it is gone: an order sent meanwhile would reach nobody. The lock goes with the document.
    await new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
  });

const hasExecutorHost = async (): Promise<boolean> => {
  const contexts = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  return contexts.length > 0;
};
