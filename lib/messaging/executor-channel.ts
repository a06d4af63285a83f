import { browser } from 'wxt/browser';
import { gatewaysSchema, type Gateway } from '@/lib/storage/policy';

const WORK = ['call', 'batch', 'poll'] as const;

/** Work for the executor: run a reserved call or batch, or poll a call's job. The database holds everything but the id. */
export interface ExecutorOrder {
  facet: 'executor';
  work: (typeof WORK)[number];
  id: string;
  /** The organisation's, by connection: the executor's document cannot reach storage.managed. */
  gateways?: Readonly<Record<string, Gateway>>;
}

export function readOrder(message: unknown): ExecutorOrder | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('facet' in message) || message.facet !== 'executor') return undefined;
  const work = 'work' in message ? WORK.find((known) => known === message.work) : undefined;
  if (work === undefined || !('id' in message) || typeof message.id !== 'string') return undefined;
  const gateways = gatewaysSchema.safeParse('gateways' in message ? message.gateways : {});
  return gateways.success ? { facet: 'executor', work, id: message.id, gateways: gateways.data } : undefined;
}

export const sendOrder = (order: ExecutorOrder): Promise<unknown> => browser.runtime.sendMessage(order);
