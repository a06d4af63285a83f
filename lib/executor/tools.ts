import type { Sender } from '@/lib/http/send';
import type { Provider } from '@/lib/providers/types';
import type { Database } from '@/lib/storage/database';
import type { CallRow } from '@/lib/storage/rows';

export interface ExecutorTools {
  database: Database;
  send: Sender['send'];
  provider(id: CallRow['provider']): Provider<unknown>;
  now(): number;
  locks: LockManager;
}

/** The Web Lock that is held while a call, or a batch of calls, is open: who gets it knows that nobody else works on it. */
export const callLock = ({ id, batchId }: Pick<CallRow, 'id' | 'batchId'>): string => `call:${batchId ?? id}`;

export const iso = (tools: ExecutorTools): string => new Date(tools.now()).toISOString();

export const inFuture = (tools: ExecutorTools, ms: number): string =>
  new Date(tools.now() + ms).toISOString();

/** Work for an executor: run a reserved call or batch, or poll a call's job. The database holds everything but the id. */
export interface Order {
  work: 'call' | 'batch' | 'poll';
  id: string;
}
