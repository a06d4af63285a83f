import { browser } from 'wxt/browser';
import type { PageReading } from '@/lib/messaging/protocol';

/**
 * Runs the reader once in the tab's main frame and takes what it returns: no message, no global and no listener stays in the page. Fails
 * with 'no-access' where neither install-time permission nor the user's click allows reading.
 */
export async function readPage(tabId: number): Promise<PageReading> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-reader.js'] });
    const reading = frame?.result as Extract<PageReading, { ok: true }> | undefined;
    return reading ? { ...reading, ok: true } : { ok: false, reason: 'not-a-web-page' };
  } catch (error) {
    const about = error instanceof Error ? error.message : '';
    return {
      ok: false,
      reason: /cannot be scripted|chrome:|extensions gallery|error page/i.test(about)
        ? 'not-a-web-page'
        : 'no-access',
    };
  }
}
