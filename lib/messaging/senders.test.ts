import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readUnlockedText } from '@/lib/storage/unlocked';
import { readOrder } from './executor-channel';
import { pageUpdateSchema, readerAnswerSchema } from './page-update-schema';
import { messages, type Caller, type Handlers, type MessageName } from './protocol';
import { mayOrder, ownAddress, type MessageSender } from './sender';
import { serve, type Reply } from './server';
import { valid } from './valid-messages';

const own = ownAddress();
const tab = { id: 7 };

/** Everybody who can send something, as browsers describe them, and whom Facet takes them for. */
const SENDERS: readonly [who: string, sender: MessageSender, caller: Caller | undefined][] = [
  ['the panel', { id: own.id, url: `${own.origin}/sidepanel.html`, origin: own.origin }, 'page'],
  [
    'the panel in a tab',
    { id: own.id, url: `${own.origin}/sidepanel.html`, origin: own.origin, tab, frameId: 0 },
    'page',
  ],
  ['the settings', { id: own.id, url: `${own.origin}/options.html#apollo`, tab, frameId: 0 }, 'page'],
  ['the first page', { id: own.id, url: `${own.origin}/welcome.html`, tab, frameId: 0 }, 'page'],
  ['the executor', { id: own.id, url: `${own.origin}/offscreen.html`, origin: own.origin }, 'executor'],
  [
    'the executor’s page, opened in a tab',
    { id: own.id, url: `${own.origin}/offscreen.html`, tab, frameId: 0 },
    undefined,
  ],
  [
    'the reader in LinkedIn',
    {
      id: own.id,
      url: 'https://www.linkedin.com/in/jane-doe/',
      origin: 'https://www.linkedin.com',
      tab,
      frameId: 0,
    },
    undefined,
  ],
  [
    'the reader in a frame',
    { id: own.id, url: 'https://frame.test/', origin: 'https://frame.test', tab, frameId: 3 },
    undefined,
  ],
  [
    'the reader in a frame without an address',
    { id: own.id, url: 'about:blank', origin: 'null', tab, frameId: 4 },
    undefined,
  ],
  ['a web page', { url: 'https://evil.test/', origin: 'https://evil.test', tab, frameId: 0 }, undefined],
  [
    'a web page that says it is the panel',
    { id: own.id, url: `${own.origin}/sidepanel.html`, origin: 'https://evil.test', tab, frameId: 0 },
    undefined,
  ],
  [
    'our panel in a frame of a web page',
    { id: own.id, url: `${own.origin}/sidepanel.html`, origin: own.origin, tab, frameId: 2 },
    undefined,
  ],
  [
    'another extension',
    { id: 'other', url: 'chrome-extension://other/sidepanel.html', origin: 'chrome-extension://other' },
    undefined,
  ],
  [
    'another extension under our address',
    { id: 'other', url: `${own.origin}/sidepanel.html`, origin: own.origin },
    undefined,
  ],
  ['nobody', {}, undefined],
];

const names = Object.keys(messages) as MessageName[];

type Listener = (
  message: unknown,
  sender: MessageSender,
  respond: (reply: Reply) => void,
) => true | undefined;

const handler = vi.fn(async (_data: unknown) => null);
const dropped = vi.fn();
let listener: Listener;

beforeEach(() => {
  handler.mockClear();
  dropped.mockClear();
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  serve(Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers, dropped);
  listener = add.mock.calls[0]?.[0] as Listener;
  add.mockRestore();
});

/** What the sender is answered; undefined when nobody answers. */
const send = (message: unknown, sender: MessageSender): Promise<Reply | undefined> =>
  new Promise((resolve) => {
    if (listener(message, sender, resolve) === undefined) resolve(undefined);
  });

describe.each(SENDERS)('%s', (_who, sender, caller) => {
  it.each(names)('%s', async (name) => {
    const allowed = caller === messages[name].from;
    const reply = await send({ facet: 'worker', name, data: valid[name] }, sender);
    expect(reply).toEqual(allowed ? { ok: true, value: null } : { ok: false, error: 'dropped: caller' });
    expect(handler).toHaveBeenCalledTimes(allowed ? 1 : 0);
    expect(dropped).toHaveBeenCalledTimes(allowed ? 0 : 1);
  });
});

it('only the worker orders the executor', () => {
  const worker = { id: own.id, url: `${own.origin}/background.js`, origin: own.origin };
  expect(mayOrder(worker, own)).toBe(true);
  expect(mayOrder({ id: own.id }, own)).toBe(true);
  const others = SENDERS.filter(([, { tab: shown, origin }]) => shown !== undefined || origin !== own.origin);
  for (const [who, sender] of others) expect(mayOrder(sender, own), who).toBe(false);
});

const anySender = fc.constantFrom(...SENDERS.map(([, sender]) => sender));
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    undefined,
    NaN,
    '__proto__',
    JSON.parse('{"__proto__":{"from":"page"}}') as unknown,
    'x'.repeat(100_000),
  ),
);

/** A valid message with one of its fields changed, removed or added. */
const changed = fc
  .record({ name: fc.constantFrom(...names), key: fc.nat(7), value: anyValue })
  .map(({ name, key, value }) => {
    const data = { ...(valid[name] as Record<string, unknown>) };
    const keys = Object.keys(data);
    data[keys[key] ?? 'more'] = value;
    return { facet: 'worker', name, data };
  });

const anyMessage = fc.oneof(
  anyValue,
  changed,
  fc.record({ facet: fc.constant('worker'), name: fc.constantFrom(...names), data: anyValue }),
  fc.record({ facet: fc.constantFrom('worker', 'executor'), name: fc.string(), data: anyValue }),
);

it('whatever comes, nothing is thrown, and a handler only sees what its schema takes, from its own caller', async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, anySender, async (message, sender) => {
      handler.mockClear();
      const reply = await send(message, sender);
      const { name, data } = (reply ? message : {}) as { name?: MessageName; data?: unknown };
      const [, , caller] = SENDERS.find(([, known]) => known === sender) ?? [];
      if (handler.mock.calls.length === 0) return;
      expect(reply).toEqual({ ok: true, value: null });
      expect(name && messages[name].from).toBe(caller);
      expect(name && messages[name].schema.safeParse(data).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('what readers, the executor and the memory tell is never a throw either', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      for (const schema of [pageUpdateSchema, readerAnswerSchema]) schema.safeParse(value);
      readOrder(value);
      readUnlockedText(value);
    }),
  );
});

it.each([
  [
    { language: 'de', locale: 'de-AT' },
    { language: 'de', locale: 'de-AT' },
  ],
  [{ language: 'xx', locale: 'xx' }, undefined],
  [{ language: 'constructor', locale: 'de' }, undefined],
  [{ language: 'de' }, undefined],
  ['de', undefined],
])('an order that speaks %j is read as %j, and its work is done in any case', (speaks, read) => {
  const order = readOrder({ facet: 'executor', work: 'call', id: '1', speaks });
  expect(order?.id).toBe('1');
  expect(order?.speaks).toEqual(read);
});
