import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Finding } from '@/lib/page/finding';
import { findIdentities } from '@/lib/page/find-identities';

/** What one injection answers; it crosses to the extension as the result of `scripting.executeScript`. */
export interface PageReading {
  /** The address that the page had while it was read. The caller drops the reading when the tab has moved on. */
  url: string;
  title: string;
  findings: Finding[];
  /** Whether the page held more than the reader takes. */
  truncated: boolean;
}

/**
 * Reads the page once and is gone: it adds nothing to the page, listens to nothing, keeps nothing, and may run any number of
 * times. The page cannot see it; docs/decisions tells why it is no content script.
 */
export default defineUnlistedScript((): PageReading => {
  const url = location.href;
  return { url, title: document.title, ...findIdentities(document, url) };
});
