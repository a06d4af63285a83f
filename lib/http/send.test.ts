import { describe, expect, it } from 'vitest';
import type { Connection } from '@/lib/connections/types';
import * as z from 'zod/mini';
import { createSender, type SentRequest, type SendTools } from './send';
import type { HttpCall } from './types';

const connection: Connection<{ apiKey: string }> = {
  id: 'apollo',
  label: 'Apollo',
  origins: ['https://api.apollo.io'],
  secrets: z.object({ apiKey: z.string() }),
  authorize: async (call, { apiKey }) => ({
    ok: true,
    url: `https://api.apollo.io${call.path}`,
    headers: { 'x-api-key': apiKey },
  }),
};

const call: HttpCall = {
  connection: 'apollo',
  method: 'POST',
  path: '/api/v1/people/match?email=jane.doe%40acme-robotics.io',
  purpose: 'Look up person',
  personal: ['email'],
  paid: true,
  timeoutMs: 1000,
};

function sender(overrides: Partial<SendTools> = {}) {
  const requests: SentRequest[] = [];
  const fetched: [string, RequestInit][] = [];
  const tools: SendTools = {
    connection: () => connection as Connection<unknown>,
    readSecrets: async () => ({ locked: false, value: { apiKey: 'secret-key-1234' } }),
    readToken: async () => undefined,
    writeToken: async () => undefined,
    alone: (_name, work) => work(),
    record: async (request) => void requests.push(request),
    conclude: async (id, status) => {
      const line = requests.find((request) => request.id === id);
      if (line) line.status = status;
    },
    gate: { pass: (_door, _hooks, work) => work() },
    online: () => true,
    mayReach: async () => true,
    fetch: async () => new Response('{"person":null}', { status: 200 }),
    now: () => Date.UTC(2026, 0, 2),
    newId: () => 'answer-1',
    ...overrides,
  };
  const inner = tools.fetch;
  tools.fetch = (input, init) => {
    fetched.push([String(input), init ?? {}]);
    return inner(input, init);
  };
  return { ...createSender(tools), requests, fetched };
}

describe('send', () => {
  it('answers the raw text with its id and instant', async () => {
    const result = await sender().send(call);
    expect(result).toMatchObject({
      ok: true,
      answer: {
        id: 'answer-1',
        status: 200,
        body: '{"person":null}',
        receivedAt: '2026-01-02T00:00:00.000Z',
      },
    });
  });

  it('keeps the ledger free of secrets and queries', async () => {
    const { send, requests } = sender();
    await send(call);
    expect(requests).toEqual([
      {
        id: 'answer-1',
        at: '2026-01-02T00:00:00.000Z',
        method: 'POST',
        host: 'api.apollo.io',
        purpose: 'Look up person',
        personal: ['email'],
        status: '200',
      },
    ]);
  });

  it.each([
    [true, 'omit'],
    [false, 'include'],
  ])('keeps paid calls (%s) in a pool of their own', async (paid, credentials) => {
    const { send, fetched } = sender();
    await send({ ...call, paid });
    expect(fetched[0]?.[1]).toMatchObject({ credentials, redirect: 'manual', referrerPolicy: 'no-referrer' });
  });

  it('sends nothing without a key', async () => {
    const { send, fetched } = sender({
      readSecrets: async () => ({ locked: false, value: undefined }),
    });
    expect(await send(call)).toEqual({ ok: false, problem: { kind: 'key-missing', money: 'none' } });
    expect(fetched).toEqual([]);
  });

  it('sends nothing, and charges nothing, while the browser is offline', async () => {
    const { send, fetched } = sender({ online: () => false });
    expect(await send(call)).toMatchObject({ ok: false, problem: { kind: 'network', money: 'none' } });
    expect(fetched).toEqual([]);
  });

  it('sends nothing, and charges nothing, when the user took the host away', async () => {
    const { send, fetched, requests } = sender({
      mayReach: async (origin) => origin !== 'https://api.apollo.io',
    });
    const problem = { kind: 'permission-missing', money: 'none', origin: 'api.apollo.io' };
    const marked: string[] = [];
    const result = await send(call, { beforeFetch: async () => void marked.push('sent') });
    expect(result).toEqual({ ok: false, problem });
    expect([fetched, requests, marked]).toEqual([[], [], []]);
  });

  it('sends nothing when the journal cannot be written', async () => {
    const { send, fetched } = sender();
    const result = await send(call, { beforeFetch: () => Promise.reject(new Error('disk full')) });
    expect(result).toEqual({ ok: false, problem: { kind: 'storage', money: 'none' } });
    expect(fetched).toEqual([]);
  });

  it('has the line in the ledger before the request leaves, and sends nothing without it', async () => {
    const seen: string[] = [];
    const { send, requests } = sender({
      fetch: async () => {
        seen.push(...requests.map(({ status }) => status));
        return new Response('{}');
      },
    });
    await send(call);
    expect(seen).toEqual(['sent']);
    expect(requests.map(({ status }) => status)).toEqual(['200']);

    const full = sender({ record: () => Promise.reject(new Error('disk full')) });
    expect(await full.send(call)).toEqual({ ok: false, problem: { kind: 'storage', money: 'none' } });
    expect(full.fetched).toEqual([]);
  });

  it('keeps an answer although the end of its line cannot be written', async () => {
    const { send } = sender({ conclude: () => Promise.reject(new Error('disk full')) });
    expect(await send(call)).toMatchObject({ ok: true, answer: { status: 200 } });
  });

  it.each(['https://evil.test/x', 'http://api.apollo.io/x', 'https://api.apollo.io.evil.test/x'])(
    'sends no key to %s',
    async (url) => {
      const { send, fetched } = sender({
        connection: () =>
          ({ ...connection, authorize: async () => ({ ok: true, url, headers: {} }) }) as Connection<unknown>,
      });
      expect(await send(call)).toMatchObject({ ok: false, problem: { kind: 'redirected', money: 'none' } });
      expect(fetched).toEqual([]);
    },
  );

  const failures: [string, typeof fetch, object][] = [
    [
      'a cut connection',
      () => Promise.reject(new TypeError('Failed to fetch')),
      { kind: 'network', money: 'maybe' },
    ],
    [
      'an answer that never comes',
      (_input, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')));
        }),
      { kind: 'timeout', money: 'maybe' },
    ],
    [
      'an answer that drips for ever',
      async (_input, init) => {
        const drip = new ReadableStream<Uint8Array>({
          async pull(controller) {
            await new Promise((resolve) => setTimeout(resolve, 1));
            if (init?.signal?.aborted) controller.error(new DOMException('', 'TimeoutError'));
            else controller.enqueue(Uint8Array.of(0x20));
          },
        });
        return new Response(drip);
      },
      { kind: 'timeout', money: 'maybe' },
    ],
    [
      'a redirect',
      async () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
      { kind: 'redirected', money: 'maybe' },
    ],
    [
      'broken UTF-8',
      async () => new Response(new Uint8Array([0x7b, 0xff, 0x7d])),
      { kind: 'unreadable', money: 'maybe' },
    ],
    [
      'a body over the limit',
      async () => new Response(new Uint8Array(5_000_001).fill(0x20)),
      { kind: 'too-large', limitBytes: 5_000_000, money: 'maybe' },
    ],
  ];
  it.each(failures)('turns %s into a problem and writes the ledger', async (_name, fetch, problem) => {
    const { send, requests } = sender({ fetch });
    expect(await send({ ...call, timeoutMs: 20 })).toMatchObject({ ok: false, problem });
    expect(requests).toHaveLength(1);
  });

  it('renews a stale token once and sends again, without telling a second time that the call leaves', async () => {
    let left = 0;
    let token = 'old';
    const stale: Connection<{ apiKey: string }> = {
      ...connection,
      authorize: async ({ path }) => ({ ok: true, url: `https://api.apollo.io${path}`, headers: { token } }),
      isStale: ({ status }) => status === 401,
      renew: async () => {
        token = 'new';
      },
    };
    const { send, fetched } = sender({
      connection: () => stale as Connection<unknown>,
      fetch: async (_input, init) =>
        new Response('', { status: new Headers(init?.headers).get('token') === 'new' ? 200 : 401 }),
    });
    const beforeFetch = async () => {
      left += 1;
    };
    expect(await send(call, { beforeFetch })).toMatchObject({ ok: true, answer: { status: 200 } });
    expect(fetched).toHaveLength(2);
    expect(left).toBe(1);
  });

  it('gives up when the renewed token is refused too', async () => {
    const stale: Connection<{ apiKey: string }> = {
      ...connection,
      isStale: () => true,
      renew: async () => undefined,
    };
    const { send, fetched } = sender({
      connection: () => stale as Connection<unknown>,
      fetch: async () => new Response('', { status: 401 }),
    });
    expect(await send(call)).toMatchObject({ ok: true, answer: { status: 401 } });
    expect(fetched).toHaveLength(2);
  });
});
