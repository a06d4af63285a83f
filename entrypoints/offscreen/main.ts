import { browser } from 'wxt/browser';
import { createExecutor } from '@/lib/executor/executor';
import { ask } from '@/lib/messaging/client';
import { readOrder } from '@/lib/messaging/executor-channel';

// The executor of paid calls in Chrome and Edge. Its document outlives the worker, so that no answer is lost with it; the worker is told by
// a message when a call ended, which also wakes it.
const executor = createExecutor();

browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (taken: true) => void) => {
  const order = readOrder(message);
  if (!order || sender.id !== browser.runtime.id || sender.tab) return undefined;
  sendResponse(true);
  void executor.run(order, async (callId) => {
    await ask('lookup.ended', { callId });
  });
  return undefined;
});
