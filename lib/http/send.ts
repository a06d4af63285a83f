import type { Connection, ConnectionTools, TokenCall } from '@/lib/connections/types';
import type { Problem } from '@/lib/core/problem';
import { callWords } from '@/lib/core/words/en/call';
import type { Gate, GateHooks } from './gate';
import { readBody } from './read-body';
import type { ConnectionId, HttpAnswer, HttpCall, HttpResult } from './types';

/** One line of the ledger: what left, to whom, and what came of it. Holds no secret and no query. */
export interface SentRequest {
  /** The answer's id, when one came. */
  id: string;
  at: string;
  method: string;
  host: string;
  purpose: string;
  personal: readonly string[];
  /** 'sent' until it has ended; then the HTTP status, or the kind of Problem when no answer came. */
  status: string;
}

/** What the sender needs from the edge. */
export interface SendTools {
  connection(id: ConnectionId): Connection<unknown> | Promise<Connection<unknown>>;
  /** Locked: they are behind a passphrase that was not entered. */
  readSecrets(id: ConnectionId): Promise<{ locked: true } | { locked: false; value: unknown }>;
  readToken(id: ConnectionId): Promise<string | undefined>;
  writeToken(id: ConnectionId, token: string): Promise<void>;
  alone: ConnectionTools['alone'];
  /** Writes the line right before the request leaves, so that what leaves is in the ledger whatever dies. When it throws, nothing is sent. */
  record(request: SentRequest): Promise<void>;
  /** Writes down how the request of that line ended. A line that was erased meanwhile stays erased. */
  conclude(id: string, status: string): Promise<void>;
  gate: Gate;
  /** False when the browser knows that it has no connection. */
  online(): boolean;
  /** False when the user took the host from the extension. */
  mayReach(origin: string): Promise<boolean>;
  fetch: typeof globalThis.fetch;
  now(): number;
  newId(): string;
}

export interface SendHooks extends GateHooks {
  /** Runs once, right before the request leaves; when it throws, nothing is sent. */
  beforeFetch?(): Promise<void>;
}

const LIMIT_BYTES = 5_000_000;
/**
 * Browsers open six connections to a host; a seventh request would stand in their own queue with its time limit running, and be taken for
 * sent when nothing has left.
 */
const AT_ONCE = 6;
const TOKEN_TIMEOUT_MS = 20_000;

export interface Sender {
  /** Sends one call of a provider or CRM, when its vendor may be asked. Never throws. */
  send(call: HttpCall, hooks?: SendHooks): Promise<HttpResult>;
  /** What a connection may use, for connecting and disconnecting. */
  toolsFor(connection: Connection<unknown>): ConnectionTools;
}

/** The one place where requests leave the extension. */
export function createSender(tools: SendTools): Sender {
  const toolsFor = (connection: Connection<unknown>): ConnectionTools => ({
    readToken: () => tools.readToken(connection.id),
    writeToken: (token) => tools.writeToken(connection.id, token),
    alone: tools.alone,
    now: tools.now,
    exchange: (call: TokenCall) =>
      transmit(tools, connection, {
        url: call.url,
        init: { method: call.method, headers: call.headers, body: call.body },
        purpose: call.purpose,
        personal: [],
        paid: false,
        timeoutMs: TOKEN_TIMEOUT_MS,
      }),
  });

  async function send(call: HttpCall, hooks: SendHooks = {}): Promise<HttpResult> {
    const connection = await tools.connection(call.connection);
    const stored = await tools.readSecrets(call.connection);
    if (stored.locked) return fail({ kind: 'locked', money: 'none' });
    const secrets = connection.secrets.safeParse(stored.value);
    if (!secrets.success) {
      return fail({ kind: call.connection === 'zoho' ? 'not-connected' : 'key-missing', money: 'none' });
    }
    if (!tools.online()) return fail({ kind: 'network', money: 'none', detail: callWords.offline });
    const attempt = async (beforeFetch: SendHooks['beforeFetch']): Promise<HttpResult> => {
      const authorized = await connection.authorize(call, secrets.data, toolsFor(connection));
      if (!authorized.ok) return authorized;
      return transmit(tools, connection, {
        url: authorized.url,
        init: {
          method: call.method,
          headers: { accept: 'application/json', ...call.headers, ...authorized.headers },
          ...(call.body === undefined ? {} : { body: call.body }),
        },
        purpose: call.purpose,
        personal: call.personal,
        paid: call.paid || call.writes === true,
        timeoutMs: call.timeoutMs,
        ...(beforeFetch ? { beforeFetch } : {}),
      });
    };
    const attempts = async (): Promise<HttpResult> => {
      const first = await attempt(hooks.beforeFetch);
      if (!first.ok || !connection.renew || !connection.isStale?.(first.answer)) return first;
      // A stale token is refused before anything else happens, so that once more is safe even for a paid call. The call is on its way
      // already: what is done before it leaves was done.
      await connection.renew(secrets.data, toolsFor(connection));
      return attempt(undefined);
    };
    const door = {
      vendor: `vendor ${connection.id}`,
      pace: { atOnce: AT_ONCE, ...(connection.pace?.(call) ?? { key: connection.id }) },
      hint: (result: HttpResult) => (result.ok ? (connection.hint?.(result.answer) ?? {}) : {}),
    };
    return tools.gate.pass(door, hooks, attempts);
  }

  return { send, toolsFor };
}

interface Transmission {
  url: string;
  init: { method: string; headers: Readonly<Record<string, string>>; body?: string };
  purpose: string;
  personal: readonly string[];
  /** A paid call or a CRM write: after a cut connection nobody knows whether it happened. */
  paid: boolean;
  timeoutMs: number;
  beforeFetch?(): Promise<void>;
}

async function transmit(
  tools: SendTools,
  connection: Connection<unknown>,
  sent: Transmission,
): Promise<HttpResult> {
  const url = new URL(sent.url);
  if (url.protocol !== 'https:' || !connection.origins.includes(url.origin)) {
    return fail({
      kind: 'redirected',
      money: 'none',
      detail: callWords.foreignHost(url.origin, connection.label),
    });
  }
  if (!(await tools.mayReach(url.origin))) {
    return fail({ kind: 'permission-missing', money: 'none', origin: url.host });
  }
  const id = tools.newId();
  try {
    await sent.beforeFetch?.();
    await tools.record({
      id,
      at: new Date(tools.now()).toISOString(),
      method: sent.init.method,
      host: url.host,
      purpose: sent.purpose,
      personal: sent.personal,
      status: 'sent',
    });
  } catch {
    return fail({ kind: 'storage', money: 'none' });
  }
  const result = await exchange(tools, url, sent, id);
  // An answer that may have been paid for is never lost over its line, nor does it wait for it.
  void tools
    .conclude(id, result.ok ? String(result.answer.status) : result.problem.kind)
    .catch(() => undefined);
  return result;
}

async function exchange(tools: SendTools, url: URL, sent: Transmission, id: string): Promise<HttpResult> {
  const money = sent.paid ? 'maybe' : 'none';
  const signal = AbortSignal.timeout(sent.timeoutMs);
  try {
    const response = await tools.fetch(url, {
      ...sent.init,
      signal,
      // Not followed: a key must not travel to wherever a redirect points. 'manual' tells a redirect from a cut connection.
      redirect: 'manual',
      // Browsers silently re-send on a reused connection that dies early. Two pools keep a paid call off connections that free calls
      // used before (docs/decisions/0004).
      credentials: sent.paid ? 'omit' : 'include',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (response.type === 'opaqueredirect') return fail({ kind: 'redirected', money });
    const body = await readBody(response, LIMIT_BYTES);
    if (body.status === 'too-large') return fail({ kind: 'too-large', limitBytes: LIMIT_BYTES, money });
    if (body.status === 'not-text') {
      return fail({ kind: 'unreadable', money, detail: callWords.notText });
    }
    const answer: HttpAnswer = {
      id,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: body.text,
      receivedAt: new Date(tools.now()).toISOString(),
    };
    return { ok: true, answer };
  } catch {
    return fail(
      signal.aborted ? { kind: 'timeout', afterMs: sent.timeoutMs, money } : { kind: 'network', money },
    );
  }
}

const fail = (problem: Problem): HttpResult => ({ ok: false, problem });
