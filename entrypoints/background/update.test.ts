import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeLocks } from '@/lib/lookup/fake-locks';
import { Database } from '@/lib/storage/database';
import type { CallRow } from '@/lib/storage/rows';
import { updateIfIdle, waitWithUpdates } from './update';

const reload = vi.fn();
let available: () => void = () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  reload.mockReset();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fakeBrowser.runtime.reload = reload;
  fakeBrowser.runtime.getContexts = () => Promise.resolve([]);
  fakeBrowser.runtime.onUpdateAvailable.addListener = (listener) => {
    available = () => Reflect.apply(listener, undefined, []);
  };
});

const call: CallRow = {
  id: 'c',
  provider: 'apollo',
  personId: 'p',
  identityKey: 'k',
  state: 'sent',
  question: { identity: { kind: 'linkedin', slug: 'jane-doe' as never }, also: [], known: {} },
  settings: {},
  price: 1,
  day: '2026-03-10',
  createdAt: '2026-03-10T12:00:00.000Z',
};

it('updates only when no call is open any more', async () => {
  const database = new Database('update');
  await updateIfIdle({ database });
  expect(reload).not.toHaveBeenCalled();

  await database.calls.add(call);
  waitWithUpdates({ database });
  available();
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.session.get()).toEqual({ updateWaits: true }),
  );
  await updateIfIdle({ database });
  expect(reload).not.toHaveBeenCalled();

  await database.calls.update('c', { state: 'answered' });
  await updateIfIdle({ database });
  expect(reload).toHaveBeenCalled();
});
