import { browser } from 'wxt/browser';
import type { Envelope, MessageData, MessageName, MessageReply } from './protocol';

/**
 * Asks the worker. Never repeats a message by itself: what it asked for may have been done although the reply was lost, and the database
 * tells. Throws when the worker dropped it or could not be reached.
 */
export async function ask<N extends MessageName>(name: N, data: MessageData<N>): Promise<MessageReply[N]> {
  const envelope: Envelope = { facet: 'worker', name, data };
  const reply: unknown = await browser.runtime.sendMessage(envelope);
  if (typeof reply === 'object' && reply !== null && 'ok' in reply) {
    if (reply.ok === true && 'value' in reply) return reply.value as MessageReply[N];
    if ('error' in reply && typeof reply.error === 'string') throw new Error(reply.error);
  }
  throw new Error('Facet did not answer. Try again.');
}
