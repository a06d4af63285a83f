import { browser } from 'wxt/browser';
import { speak } from '@/lib/core/words/area';
import { loadDictionary } from '@/lib/core/words/load-dictionary';
import { createExecutor } from '@/lib/executor/executor';
import { ask } from '@/lib/messaging/client';
import { readOrder, type ExecutorOrder } from '@/lib/messaging/executor-channel';
import { mayOrder, ownAddress } from '@/lib/messaging/sender';
import { closeExecutorHostWhen } from '@/lib/platform/executor-host';
import { Database } from '@/lib/storage/database';
import { readUnlockedText, type Unlocked } from '@/lib/storage/unlocked';

// The executor of paid calls in Chrome and Edge. Its document outlives the worker, so that no answer is lost with it; the worker is told by
// a message when a call ended, which also wakes it.
const executor = createExecutor(new Database(), askForKey, async () => gateways);
/** As the worker last told: it is the one that can read the organisation's policy. */
let gateways: NonNullable<ExecutorOrder['gateways']> = {};
/** The language of the last order. */
let spoken = 'en';
const own = ownAddress();
/** Orders that are not done yet. */
let active = 0;

browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (taken: true) => void) => {
  const order = readOrder(message);
  if (!order || !mayOrder(sender, own)) return undefined;
  gateways = order.gateways ?? {};
  if (order.speaks) void say(order.speaks);
  active += 1;
  sendResponse(true);
  const reported = executor.run(order, async (callIds) => {
    const data = { callIds: [...callIds] };
    // Once more wakes a worker that died while it was told; hearing it twice changes nothing.
    await ask('lookup.ended', data).catch(() => ask('lookup.ended', data));
  });
  void reported.finally(() => {
    active -= 1;
    closeSoon();
  });
  return undefined;
});

/** Texts are only written down when an answer is here: no call waits for a language, and without its dictionary it is English. */
async function say({ language, locale }: NonNullable<ExecutorOrder['speaks']>): Promise<void> {
  if (locale === spoken) return;
  spoken = locale;
  const dictionary = await loadDictionary(language).catch(() => ({}));
  if (locale === spoken) speak(dictionary, locale);
}

/** Only the worker reaches storage.session. When it cannot be asked either, the call stays reserved as if Facet were locked, and its next start goes on. */
async function askForKey(): Promise<Unlocked | undefined> {
  return readUnlockedText(await ask('vault.key', {}).catch(() => null));
}

/** The next provider, a retry or the next click often follows at once, and a new document costs each of them a tenth of a second. */
const LINGER_MS = 3000;

function closeSoon(): void {
  setTimeout(() => void closeExecutorHostWhen(() => active === 0), LINGER_MS);
}

// Made ahead of a plan that then had nothing to send.
closeSoon();
