import { browser } from 'wxt/browser';
import { READER_PORT, type PageUpdate } from '@/lib/page/page-update';
import { pageUpdateSchema, readerAnswerSchema } from './page-update-schema';

/** Why a page cannot be read; the panel says what to do about each. */
export type NoReading = 'no-access' | 'not-a-web-page' | 'pdf' | 'file';

export interface PageListener {
  /** A frame's reader told something; frame 0 is the page itself. */
  onUpdate(frameId: number, update: PageUpdate): void;
  /** A frame is gone, and what it named with it. With frame 0 the page itself is: it went elsewhere, or to sleep. */
  onGone(frameId: number): void;
}

/** The readers of one page. */
export interface PageReaders {
  /** Has everything told again. */
  refresh(): void;
  close(): void;
}

interface Port {
  disconnect(): void;
  postMessage(message: unknown): void;
}

/**
 * Puts a reader into every frame of the tab that Facet may read, and listens to them until it is closed; closing leaves nothing in the
 * page. Frames of other origins that come later get theirs when the page tells of them.
 */
export async function openPageReaders(
  tabId: number,
  listener: PageListener,
): Promise<PageReaders | NoReading> {
  const ports = new Map<number, Port>();
  let closed = false;
  let foreignFrames = 0;

  const connect = (frameId: number) => {
    const port = browser.tabs.connect(tabId, { name: READER_PORT, frameId });
    ports.set(frameId, port);
    port.onMessage.addListener((message) => {
      const parsed = pageUpdateSchema.safeParse(message);
      if (!parsed.success || closed) return;
      listener.onUpdate(frameId, parsed.data);
      if (frameId === 0 && parsed.data.foreignFrames > foreignFrames) void inject().catch(() => undefined);
      if (frameId === 0) foreignFrames = parsed.data.foreignFrames;
    });
    port.onDisconnect.addListener(() => {
      ports.delete(frameId);
      // Another frame may have come in its place before the page tells: then their number is the same.
      if (frameId !== 0) foreignFrames--;
      if (!closed) listener.onGone(frameId);
    });
  };
  const inject = async (): Promise<NoReading | undefined> => {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, files: ['/page-reader.js'] });
    for (const { frameId, result } of frames) {
      const answer = readerAnswerSchema.safeParse(result);
      if (!answer.success || closed) continue;
      if (frameId === 0 && answer.data.contentType === 'application/pdf') return 'pdf';
      if (answer.data.reads && !ports.has(frameId)) connect(frameId);
    }
    return ports.has(0) ? undefined : 'not-a-web-page';
  };

  try {
    const refused = await inject();
    if (refused !== undefined) return refused;
  } catch (error) {
    return whyNot(error);
  }
  return {
    refresh: () => {
      for (const port of ports.values()) port.postMessage(null);
    },
    close: () => {
      closed = true;
      for (const port of ports.values()) port.disconnect();
    },
  };
}

/** The browser tells in its own words only (Chromium 156, Firefox 153). */
function whyNot(error: unknown): NoReading {
  const about = error instanceof Error ? error.message : '';
  if (/cannot be scripted|chrome:|chrome-extension:|about:|extensions gallery|error page/i.test(about))
    return 'not-a-web-page';
  return /file:/i.test(about) ? 'file' : 'no-access';
}
