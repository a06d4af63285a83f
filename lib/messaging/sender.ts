import type { Caller } from './protocol';

/** What the browser tells about who sent a message. */
export interface MessageSender {
  id?: string;
  /** The sending document's address. */
  url?: string;
  origin?: string;
}

/**
 * Settles who is asking before anything is looked at: pages and content scripts of web sites have a web origin, other extensions
 * another id; only documents of this very extension are left. undefined: nobody we listen to.
 */
export function callerOf(sender: MessageSender, own: { id: string; origin: string }): Caller | undefined {
  if (sender.id !== own.id || sender.url === undefined) return undefined;
  if (sender.origin !== undefined && sender.origin !== own.origin) return undefined;
  const url = URL.parse(sender.url);
  if (!url || `${url.protocol}//${url.host}` !== own.origin) return undefined;
  return url.pathname === '/offscreen.html' ? 'executor' : 'page';
}
