import { browser } from 'wxt/browser';

const PATH = '/offscreen.html';

/**
 * Makes sure that the offscreen document that runs paid calls exists (Chrome and Edge). Reasons must be true: it parses vendors' answers in
 * a place that outlives the worker. Two callers at once: the second one's error says that it exists already, which is what was wanted.
 */
export async function ensureExecutorHost(): Promise<void> {
  if (await hasExecutorHost()) return;
  try {
    await browser.offscreen.createDocument({
      url: PATH,
      reasons: [browser.offscreen.Reason.WORKERS],
      justification:
        'Runs paid calls to the data vendors and stores their answers, so that none is lost when the worker stops.',
    });
  } catch (error) {
    if (!(await hasExecutorHost())) throw error;
  }
}

export const closeExecutorHost = async (): Promise<void> => {
  if (await hasExecutorHost()) await browser.offscreen.closeDocument();
};

const hasExecutorHost = async (): Promise<boolean> => {
  const contexts = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  return contexts.length > 0;
};
