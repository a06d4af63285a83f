import { browser } from 'wxt/browser';
import { isLanguage, type Language } from '@/lib/core/words/languages';
import { gatewaysSchema, type Gateway } from '@/lib/storage/policy';

const WORK = ['call', 'batch', 'poll'] as const;

/** Work for the executor: run a reserved call or batch, or poll a call's job. The database holds everything but the id. */
export interface ExecutorOrder {
  facet: 'executor';
  work: (typeof WORK)[number];
  id: string;
  /** The organisation's, by connection: the executor's document cannot reach storage.managed. */
  gateways?: Readonly<Record<string, Gateway>>;
  /** The user's, for details that are written down: the executor's document cannot read the settings either. */
  speaks?: { language: Language; locale: string };
}

export function readOrder(message: unknown): ExecutorOrder | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('facet' in message) || message.facet !== 'executor') return undefined;
  const work = 'work' in message ? WORK.find((known) => known === message.work) : undefined;
  if (work === undefined || !('id' in message) || typeof message.id !== 'string') return undefined;
  const gateways = gatewaysSchema.safeParse('gateways' in message ? message.gateways : {});
  if (!gateways.success) return undefined;
  const speaks = 'speaks' in message ? readLanguage(message.speaks) : undefined;
  return {
    facet: 'executor',
    work,
    id: message.id,
    gateways: gateways.data,
    ...(speaks === undefined ? {} : { speaks }),
  };
}

export const sendOrder = (order: ExecutorOrder): Promise<unknown> => browser.runtime.sendMessage(order);

function readLanguage(value: unknown): ExecutorOrder['speaks'] {
  if (typeof value !== 'object' || value === null || !('language' in value) || !('locale' in value))
    return undefined;
  const { language, locale } = value;
  if (typeof language !== 'string' || !isLanguage(language) || typeof locale !== 'string') return undefined;
  return { language, locale };
}
