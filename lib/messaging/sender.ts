import { browser } from 'wxt/browser';
import type { Caller } from './protocol';

/** What the browser tells about who sent a message. */
export interface MessageSender {
  id?: string;
  /** The sending document's address. */
  url?: string;
  origin?: string;
  /** Present when a tab shows it. */
  tab?: unknown;
  /** 0: the tab's own document; anything else is a frame in it. */
  frameId?: number;
}

/**
 * Settles who is asking before anything is looked at: pages and content scripts of web sites have a web origin, other extensions
 * another id; only documents of this very extension are left. undefined: nobody we listen to.
 */
export function callerOf(sender: MessageSender, own: { id: string; origin: string }): Caller | undefined {
  if (sender.id !== own.id || sender.url === undefined) return undefined;
  if (sender.origin !== undefined && sender.origin !== own.origin) return undefined;
  // None of our pages is ever a frame of another: one that is was put there by somebody else.
  if (sender.frameId !== undefined && sender.frameId !== 0) return undefined;
  const url = URL.parse(sender.url);
  if (!url || `${url.protocol}//${url.host}` !== own.origin) return undefined;
  if (url.pathname !== '/offscreen.html') return 'page';
  return sender.tab === undefined ? 'executor' : undefined;
}

/** Orders to the executor come from the worker, which no tab shows; a content script's come from a tab. */
export const mayOrder = (sender: MessageSender, own: { id: string; origin: string }): boolean =>
  sender.id === own.id &&
  sender.tab === undefined &&
  (sender.origin === undefined || sender.origin === own.origin);

/** Who we are. */
export function ownAddress(): { id: string; origin: string } {
  const { protocol, host } = new URL(browser.runtime.getURL('/'));
  return { id: browser.runtime.id, origin: `${protocol}//${host}` };
}
