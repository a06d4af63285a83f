import { throughGateway, type Gateway } from '@/lib/connections/gateway';
import { findConnection } from '@/lib/connections/registry';
import { createGate } from '@/lib/http/gate';
import { createSender, type Sender } from '@/lib/http/send';
import { findProvider } from '@/lib/providers/registry';
import type { Database } from '@/lib/storage/database';
import { changePace } from '@/lib/storage/pace';
import { createSecretStore } from '@/lib/storage/secrets';
import type { Unlocked } from '@/lib/storage/unlocked';
import { executeBatch } from './batch';
import { executeCall } from './execute';
import { withKeepAlive } from './keep-alive';
import { ownOrigins } from './own-origins';
import { mayReach } from './may-reach';
import { executePoll } from './poll';
import type { ExecutorTools, Order } from './tools';

export interface Executor {
  tools: ExecutorTools;
  sender: Sender;
  /** `written` runs each time something new is in the journal. Ends when no short wait is left; alarms do the long ones. */
  run(order: Order, written: Written): Promise<void>;
}

/**
 * Joins database, secrets and sender with the browser's own clock, fetch and locks.
 *
 * @param readUnlocked Where this context gets the key of an unlocked vault from, at each use.
 * @param readGateways Where it gets the organisation's gateways from, by connection.
 */
export function createExecutor(
  database: Database,
  readUnlocked: () => Promise<Unlocked | undefined>,
  readGateways: () => Promise<Readonly<Record<string, Gateway>>>,
): Executor {
  const secrets = createSecretStore(database, readUnlocked);
  const tokenId = (id: string) => `${id}:token`;
  const sender = createSender({
    connection: async (id) => {
      const gateway = (await readGateways())[id];
      return gateway ? throughGateway(findConnection(id), gateway, ownOrigins()) : findConnection(id);
    },
    readSecrets: async (id) =>
      // The organisation's gateway has the key; the user's own, should there be one, is for the vendor only.
      Object.hasOwn(await readGateways(), id) ? { locked: false, value: undefined } : secrets.read(id),
    readToken: async (id) => {
      const token = await secrets.read(tokenId(id));
      return !token.locked && typeof token.value === 'string' ? token.value : undefined;
    },
    writeToken: async (id, token) => {
      // Locked meanwhile: the call that is on its way has its token, and the next one fetches another.
      await secrets.save(tokenId(id), token, '');
    },
    alone: (name, work) => navigator.locks.request(name, work),
    record: async (request) => {
      await database.requests.put({ ...request, credits: 0 });
    },
    conclude: async (id, status) => {
      await database.requests.update(id, { status });
    },
    gate: createGate({
      changePace: (key, change) => changePace(database, key, change),
      alone: (name, work) => navigator.locks.request(name, work),
      now: () => Date.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    }),
    online: () => navigator.onLine,
    mayReach,
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
  const tools: ExecutorTools = {
    database,
    send: sender.send,
    provider: findProvider,
    now: () => Date.now(),
    locks: navigator.locks,
  };
  /** Calls whose job this context is polling already. */
  const following = new Set<string>();

  return {
    tools,
    sender,
    run: (order, written) =>
      withKeepAlive(async () => {
        const callIds = await workOff(tools, order);
        if (order.work !== 'poll' && callIds.length > 0) await written(callIds);
        await Promise.all(callIds.map((callId) => follow(callId, written)));
      }),
  };

  async function follow(callId: string, written: Written): Promise<void> {
    if (following.has(callId)) return;
    following.add(callId);
    try {
      await followJob(tools, callId, written);
    } finally {
      following.delete(callId);
    }
  }
}

type Written = (callIds: readonly string[]) => Promise<void>;

/** Answers the calls that the order was about. */
async function workOff(tools: ExecutorTools, { work, id }: Order): Promise<readonly string[]> {
  if (work === 'batch') return executeBatch(tools, id);
  if (work === 'call') await executeCall(tools, id);
  return [id];
}

/** Vendors answer most jobs within seconds; alarms of a store's build fire every 30 s at best, so that short waits are waited here. */
const SHORT_WAIT_MS = 25_000;

async function followJob(tools: ExecutorTools, callId: string, written: Written): Promise<void> {
  for (;;) {
    const job = await tools.database.jobs.get(callId);
    const waitMs = job ? Date.parse(job.nextPollAt) - tools.now() : Infinity;
    if (waitMs > SHORT_WAIT_MS) return;
    await new Promise((resolve) => setTimeout(resolve, Math.max(waitMs, 0)));
    await executePoll(tools, callId);
    await written([callId]);
  }
}
