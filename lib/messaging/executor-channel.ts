import { browser } from 'wxt/browser';

/** A job for the executor: run a reserved call, or poll a vendor's job. Both are named by the call's id; the database holds the rest. */
export interface ExecutorOrder {
  facet: 'executor';
  work: 'call' | 'poll';
  callId: string;
}

export function readOrder(message: unknown): ExecutorOrder | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('facet' in message) || message.facet !== 'executor') return undefined;
  if (!('work' in message) || (message.work !== 'call' && message.work !== 'poll')) return undefined;
  if (!('callId' in message) || typeof message.callId !== 'string') return undefined;
  return { facet: 'executor', work: message.work, callId: message.callId };
}

export const sendOrder = (order: ExecutorOrder): Promise<unknown> => browser.runtime.sendMessage(order);
