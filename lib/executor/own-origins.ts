import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const manifest = z.object({ content_security_policy: z.object({ extension_pages: z.string() }) });

/** Whom this build may talk to: the browser stops anything else, in words that nobody understands. */
export function ownOrigins(): readonly string[] {
  const { success, data } = manifest.safeParse(browser.runtime.getManifest());
  const list = success ? /connect-src ([^;]+)/.exec(data.content_security_policy.extension_pages)?.[1] : '';
  return (list ?? '').trim().split(/\s+/);
}
