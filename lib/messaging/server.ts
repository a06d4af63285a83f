import { browser } from 'wxt/browser';
import { messages, type Handlers, type MessageName } from './protocol';
import { callerOf, ownAddress, type MessageSender } from './sender';

export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** Counts what was dropped, so that a flood or a bug is seen. */
export type OnDropped = (why: 'unknown message' | 'caller' | 'schema') => void;

/**
 * Registers the worker's one message listener. Call it synchronously at start, or the message that woke the worker is lost.
 *
 * @param ready What a handler has to wait for.
 */
export function serve(
  handlers: Handlers,
  onDropped: OnDropped,
  ready: () => Promise<void> = () => Promise.resolve(),
): void {
  const own = ownAddress();
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: MessageSender, sendResponse: (reply: Reply) => void) => {
      const envelope = readEnvelope(message);
      if (!envelope) return undefined;
      const run = ready().then(() => dispatch(handlers, envelope, callerOf(sender, own), onDropped));
      void run.then(sendResponse, (error: unknown) => {
        sendResponse({ ok: false, error: error instanceof Error ? error.message : 'failed' });
      });
      return true;
    },
  );
}

/** Checks the caller and the shape, and only then runs the handler. */
export async function dispatch(
  handlers: Handlers,
  { name, data }: { name: string; data: unknown },
  caller: string | undefined,
  onDropped: OnDropped,
): Promise<Reply> {
  if (!isMessageName(name)) return drop(onDropped, 'unknown message');
  const rule = messages[name];
  if (caller !== rule.from) return drop(onDropped, 'caller');
  const parsed = rule.schema.safeParse(data);
  if (!parsed.success) return drop(onDropped, 'schema');
  // Name and data were checked against the same entry; the compiler cannot follow that over a union.
  const handler = handlers[name] as (checked: unknown) => Promise<unknown>;
  return { ok: true, value: await handler(parsed.data) };
}

function drop(onDropped: OnDropped, why: Parameters<OnDropped>[0]): Reply {
  onDropped(why);
  return { ok: false, error: `dropped: ${why}` };
}

const isMessageName = (name: string): name is MessageName => Object.hasOwn(messages, name);

function readEnvelope(message: unknown): { name: string; data: unknown } | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('facet' in message) || message.facet !== 'worker') return undefined;
  if (!('name' in message) || typeof message.name !== 'string') return undefined;
  return { name: message.name, data: 'data' in message ? message.data : undefined };
}
