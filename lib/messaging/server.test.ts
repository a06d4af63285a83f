import { describe, expect, it, vi } from 'vitest';
import { messages, type Handlers, type MessageName } from './protocol';
import { callerOf } from './sender';
import { dispatch } from './server';
import { valid } from './valid-messages';

const OWN = { id: 'facet-id', origin: 'chrome-extension://facet-id' };

describe('callerOf', () => {
  const cases: [string, Parameters<typeof callerOf>[0], string | undefined][] = [
    [
      'the panel',
      { id: 'facet-id', url: 'chrome-extension://facet-id/sidepanel.html', origin: OWN.origin },
      'page',
    ],
    ['the settings', { id: 'facet-id', url: 'chrome-extension://facet-id/options.html#apollo' }, 'page'],
    ['the executor', { id: 'facet-id', url: 'chrome-extension://facet-id/offscreen.html' }, 'executor'],
    ['a content script', { id: 'facet-id', url: 'https://www.linkedin.com/in/jane-doe/' }, undefined],
    [
      'a page that claims our address',
      { id: 'facet-id', url: 'chrome-extension://facet-id/sidepanel.html', origin: 'https://evil.test' },
      undefined,
    ],
    ['another extension', { id: 'other-id', url: 'chrome-extension://other-id/sidepanel.html' }, undefined],
    [
      'another extension with our address',
      { id: 'other-id', url: 'chrome-extension://facet-id/x.html' },
      undefined,
    ],
    [
      'a host that begins like ours',
      { id: 'facet-id', url: 'chrome-extension://facet-id.evil/x.html' },
      undefined,
    ],
    ['nobody', { id: 'facet-id' }, undefined],
    ['a broken address', { id: 'facet-id', url: 'not a url' }, undefined],
  ];
  it.each(cases)('%s', (_name, sender, expected) => {
    expect(callerOf(sender, OWN)).toBe(expected);
  });
});

const names = Object.keys(messages) as MessageName[];

function fakeHandlers() {
  const handler = vi.fn(async () => null);
  const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers;
  return { handler, handlers };
}

describe.each(names)('%s', (name) => {
  const { from } = messages[name];

  it('runs for its own caller', async () => {
    const { handler, handlers } = fakeHandlers();
    expect(await dispatch(handlers, { name, data: valid[name] }, from, () => undefined)).toEqual({
      ok: true,
      value: null,
    });
    expect(handler).toHaveBeenCalledOnce();
  });

  it.each([undefined, 'page', 'executor', 'content-script'].filter((caller) => caller !== from))(
    'is dropped and counted when %s sends it',
    async (caller) => {
      const { handler, handlers } = fakeHandlers();
      const dropped = vi.fn();
      expect(await dispatch(handlers, { name, data: valid[name] }, caller, dropped)).toMatchObject({
        ok: false,
      });
      expect(dropped).toHaveBeenCalledExactlyOnceWith('caller');
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['null', null],
    ['a text', 'x'],
    ['an array', []],
    ['an unknown key', { ...(valid[name] as object), more: 1 }],
  ])('is dropped and counted when its data is %s', async (_what, data) => {
    const { handler, handlers } = fakeHandlers();
    const dropped = vi.fn();
    await dispatch(handlers, { name, data }, from, dropped);
    expect(dropped).toHaveBeenCalledExactlyOnceWith('schema');
    expect(handler).not.toHaveBeenCalled();
  });
});

it.each(['toString', '__proto__', 'lookup.everything', ''])(
  'drops the unknown message "%s"',
  async (name) => {
    const { handlers } = fakeHandlers();
    const dropped = vi.fn();
    await dispatch(handlers, { name, data: {} }, 'page', dropped);
    expect(dropped).toHaveBeenCalledExactlyOnceWith('unknown message');
  },
);

it.each([
  { kind: 'linkedin', slug: '../company/acme' },
  { kind: 'linkedin', slug: '' },
  { kind: 'email', address: 'no address' },
  { kind: 'phone', number: '1' },
])('takes no identity that the parsers refuse: %j', async (identity) => {
  const { handler, handlers } = fakeHandlers();
  await dispatch(
    handlers,
    { name: 'lookup.start', data: { identity, fresh: false } },
    'page',
    () => undefined,
  );
  expect(handler).not.toHaveBeenCalled();
});
