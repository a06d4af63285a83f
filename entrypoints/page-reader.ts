import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '@/lib/page/follow-page';
import { READER_PORT, type ReaderAnswer } from '@/lib/page/page-update';

/** The part of a port that the reader uses; the polyfill would be a third of its size. */
interface Port {
  name: string;
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: () => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

type Listener = (port: Port) => void;

declare const chrome: {
  runtime: { onConnect: { addListener(listener: Listener): void; removeListener(listener: Listener): void } };
};

declare global {
  /** Set in the extension's own world while a reader waits or works in this document; the page has another `globalThis`. */
  var facetReaderWaits: true | undefined;
}

/**
 * Waits for the panel to connect, and reads for as long as it stays connected: the first message tells everything, later ones what changed.
 * When the last panel has gone nothing is left: no observer, listener or timer. It adds nothing to the page, and the page cannot see
 * it; docs/decisions tells why it is no content script.
 */
export default defineUnlistedScript((): ReaderAnswer => {
  // A frame of the same origin is read by the document around it.
  const reads = window.frameElement === null;
  if (reads && !globalThis.facetReaderWaits) {
    globalThis.facetReaderWaits = true;
    waitForPanel();
  }
  return { reads, contentType: document.contentType };
});

function waitForPanel(): void {
  let panels = 0;
  const answer = (port: Port) => {
    if (port.name !== READER_PORT) return;
    panels++;
    const reader = followPage(window, (update) => port.postMessage(update));
    port.onMessage.addListener(() => reader.refresh());
    port.onDisconnect.addListener(() => {
      reader.stop();
      if (--panels > 0) return;
      chrome.runtime.onConnect.removeListener(answer);
      globalThis.facetReaderWaits = undefined;
    });
  };
  chrome.runtime.onConnect.addListener(answer);
}
