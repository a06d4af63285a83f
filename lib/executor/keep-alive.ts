import { browser } from 'wxt/browser';

/**
 * Keeps this context alive until `work` ends. Chrome and Firefox kill a background context 30 s after its last event or extension call,
 * and a paid answer with it; a cheap extension call every 20 s prevents that, only while a call is open.
 */
export async function withKeepAlive<T>(work: () => Promise<T>): Promise<T> {
  const ping = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    return await work();
  } finally {
    clearInterval(ping);
  }
}
