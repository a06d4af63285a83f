import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { crowd } from '../../sandbox/people/crowd.ts';
import { changeCall } from '@/lib/storage/journal';
import type { Database } from '@/lib/storage/database';
import { readList } from './read-list';
import { createVendors, live, newDatabase, type Life } from './test-world';

const links = (count: number, from = 0): string[] =>
  crowd.slice(from, from + count).map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
const addresses = (count: number, from = 0): string[] =>
  crowd.slice(from, from + count).flatMap(({ emails }) => emails.slice(0, 1));

function input(lines: readonly string[]) {
  const read = readList(lines.join('\n'));
  if (!read.ok) throw new Error(read.why);
  const { list } = read;
  return {
    name: 'test',
    identities: list.identities,
    lines: list.lines,
    delimiter: ',',
    byteOrderMark: false,
  };
}

/** A list stored and started, in a new world. */
async function started(lines: readonly string[], life: Life = {}) {
  const database = newDatabase();
  const vendors = createVendors();
  const world = live(database, vendors, life);
  const listId = await world.lists.add(input(lines));
  await world.lists.start(listId, 1_000_000);
  await world.rest();
  return { database, vendors, listId, ...world };
}

const requests = ({ log }: ReturnType<typeof createVendors>, connection: string): number =>
  log.filter((request) => request.connection === connection).length;

/** Who was paid for more than once. */
function paidTwice({ log }: ReturnType<typeof createVendors>): string[] {
  const paid = log
    .filter(({ charged }) => charged > 0)
    .flatMap(({ connection, asked }) => asked.map((key) => `${connection} ${key}`));
  return paid.filter((one, place) => paid.indexOf(one) !== place);
}

const listOf = async (database: Database, listId: string) => {
  const list = await database.lists.get(listId);
  if (!list) throw new Error('The list is gone.');
  return list;
};

describe('a list', () => {
  it('asks nobody before it is started, and nobody at a higher price than was shown', async () => {
    const database = newDatabase();
    const vendors = createVendors();
    const { lists } = live(database, vendors);
    const listId = await lists.add(input(links(10)));
    expect(await lists.start(listId, 39)).toMatchObject({
      started: false,
      why: expect.stringContaining('40'),
    });
    expect(vendors.log).toEqual([]);
    expect((await listOf(database, listId)).state).toBe('planned');
  });

  it('asks for 25 at Crustdata and 10 at Apollo at a time, and matches every answer', async () => {
    const { database, vendors, listId } = await started(links(60));
    expect(requests(vendors, 'crustdata')).toBe(3);
    expect(requests(vendors, 'apollo')).toBe(6);
    expect(paidTwice(vendors)).toEqual([]);
    const { state, counts, credits } = await listOf(database, listId);
    expect(state).toBe('done');
    // Both vendors miss every sixtieth.
    expect(counts).toMatchObject({ found: 59, 'not-found': 1, waiting: 0, asking: 0, unknown: 0 });
    expect(credits).toBe(vendors.log.reduce((sum, { charged }) => sum + charged, 0));
    for (const item of await database.listItems.toArray()) {
      if (item.state !== 'found') continue;
      const person = crowd.find(({ slug }) => item.key === `linkedin:${slug}`);
      expect(item.name).toBe(person?.name);
    }
  }, 60_000);

  it('asks for addresses at Apollo first, and then for their profiles at Crustdata in batches', async () => {
    const { database, vendors, listId } = await started(addresses(20));
    expect(requests(vendors, 'apollo')).toBe(2);
    // 18 profiles in one batch; two people whom Apollo does not know one by one, by address.
    expect(requests(vendors, 'crustdata')).toBe(1 + 2);
    expect(paidTwice(vendors)).toEqual([]);
    expect((await listOf(database, listId)).counts).toMatchObject({ found: 20 });
  }, 60_000);

  it('pays nothing for who is known, and once for who is there twice', async () => {
    const first = await started(links(10));
    const { database, vendors, lists, rest } = first;
    const before = vendors.log.length;
    const listId = await lists.add(input([...links(15), ...links(15)]));
    expect(await lists.start(listId, 20)).toEqual({ started: true });
    await rest();
    expect(vendors.log.slice(before).map(({ asked }) => asked.length)).toEqual([5, 5]);
    expect((await listOf(database, listId)).counts).toMatchObject({ found: 15 });
    expect((await listOf(database, listId)).lines).toBe(30);
  }, 60_000);

  it('stops at the credit limit and says so; resumed with more, it asks only for the rest', async () => {
    const limits = { crustdata: { daily: 20 } };
    const { database, vendors, listId } = await started(links(12), { settings: { limits } });
    const stopped = await listOf(database, listId);
    expect(stopped).toMatchObject({
      state: 'paused',
      stoppedBy: { provider: 'crustdata', problem: { kind: 'over-budget' } },
    });
    const spent = () =>
      vendors.log
        .filter(({ connection }) => connection === 'crustdata')
        .reduce((sum, { charged }) => sum + charged, 0);
    expect(spent()).toBeLessThanOrEqual(20);
    expect(spent()).toBeGreaterThan(14);
    const next = live(database, vendors);
    await next.lists.resume(listId);
    await next.rest();
    expect(await listOf(database, listId)).toMatchObject({ state: 'done', counts: { found: 12 } });
    expect(await listOf(database, listId)).not.toHaveProperty('stoppedBy');
    expect(paidTwice(vendors)).toEqual([]);
  }, 60_000);

  it('stops when a vendor refuses the key, before everybody fails by it', async () => {
    const { database, vendors, listId } = await started(links(12), {
      wire: async ({ connection }) =>
        connection === 'apollo' ? { ok: false, problem: { kind: 'key-rejected', money: 'none' } } : undefined,
    });
    const list = await listOf(database, listId);
    expect(list).toMatchObject({ state: 'paused', stoppedBy: { provider: 'apollo' } });
    expect(list.counts.waiting).toBe(12);
    expect(requests(vendors, 'crustdata')).toBe(1);
    const next = live(database, vendors);
    await next.lists.resume(listId);
    await next.rest();
    expect((await listOf(database, listId)).counts).toMatchObject({ found: 12 });
    expect(paidTwice(vendors)).toEqual([]);
  }, 60_000);

  it('marks everybody of a batch that was cut off, never asks for them again, and goes on', async () => {
    let cut = 0;
    const { database, vendors, listId } = await started(links(30), {
      wire: async ({ connection }) =>
        connection === 'crustdata' && ++cut === 1
          ? { ok: false, problem: { kind: 'network', money: 'maybe' } }
          : undefined,
    });
    const items = await database.listItems.toArray();
    const unsure = items.filter(({ providers }) => providers['crustdata'] === 'unknown');
    expect(unsure).toHaveLength(25);
    for (const { note } of unsure) expect(note).toMatch(/Crustdata.*may have been charged/);
    expect(await listOf(database, listId)).toMatchObject({ state: 'done' });
    const asked = vendors.log
      .filter(({ connection }) => connection === 'crustdata')
      .flatMap((one) => one.asked);
    expect(unsure.filter(({ key }) => asked.includes(key))).toEqual([]);
  }, 60_000);

  it('stops when a vendor loses everything it is asked', async () => {
    const { database, listId } = await started(links(52), {
      wire: async ({ connection }) =>
        connection === 'crustdata' ? { ok: false, problem: { kind: 'network', money: 'maybe' } } : undefined,
    });
    const list = await listOf(database, listId);
    expect(list).toMatchObject({
      state: 'paused',
      stoppedBy: { provider: 'crustdata', problem: { kind: 'network' } },
    });
    expect(list.counts.waiting).toBe(2);
  }, 60_000);

  it('asks alone, once, whoever was in a batch that was refused as a whole', async () => {
    let refused = 0;
    const { database, vendors, listId } = await started(links(5), {
      wire: async ({ connection, path }) => {
        if (connection !== 'crustdata' || !path.includes('%2C') || ++refused > 1) return undefined;
        const body = JSON.stringify({
          error: "Field 'linkedin_profile_url': Invalid LinkedIn URL format: x",
        });
        return {
          ok: true,
          answer: { id: 'refusal', status: 400, headers: {}, body, receivedAt: '2026-01-01T00:00:00Z' },
        };
      },
    });
    expect(requests(vendors, 'crustdata')).toBe(5);
    expect((await listOf(database, listId)).counts).toMatchObject({ found: 5, failed: 0 });
  }, 60_000);

  it('sends nothing more once paused, goes on when resumed, and ends for good when cancelled', async () => {
    const database = newDatabase();
    const vendors = createVendors();
    let calls = 0;
    let pausing: Promise<void> | undefined;
    const world = live(database, vendors, {
      // The user pauses when the second wave is reserved and none of it has left.
      wire: async () => {
        if (++calls > 7 && calls <= 9) await (pausing ??= world.lists.pause(listId));
        return undefined;
      },
    });
    const listId = await world.lists.add(input(links(52)));
    await world.lists.start(listId, 1_000_000);
    await world.rest();
    const paused = await listOf(database, listId);
    expect(paused).toMatchObject({ state: 'paused', counts: { asking: 0, waiting: 2, found: 50 } });
    expect(vendors.log).toHaveLength(7);
    await world.lists.advance();
    expect(vendors.log).toHaveLength(7);

    await world.lists.resume(listId);
    await world.rest();
    expect(await listOf(database, listId)).toMatchObject({ state: 'done', counts: { found: 52 } });
    expect(vendors.log).toHaveLength(9);
    expect(paidTwice(vendors)).toEqual([]);

    const second = await world.lists.add(input(links(10, 100)));
    await world.lists.cancel(second);
    await world.lists.resume(second);
    await world.lists.start(second, 1_000_000);
    expect(await listOf(database, second)).toMatchObject({ state: 'cancelled', counts: { stopped: 10 } });
    expect(vendors.log).toHaveLength(9);
  }, 60_000);

  it('loses nothing and pays nobody twice when everything dies at any request', async () => {
    for (const death of [0, 1, 2]) {
      const database = newDatabase();
      const vendors = createVendors();
      let sends = 0;
      let dead: (() => void) | undefined;
      const died = new Promise<void>((resolve) => (dead = resolve));
      const first = live(database, vendors, {
        wire: async () => {
          if (sends++ < death) return undefined;
          dead?.();
          return new Promise(() => undefined);
        },
      });
      const listId = await first.lists.add(input(links(12)));
      void first.lists.start(listId, 1_000_000);
      await died;
      await first.rest({ hanging: 3 - death });
      let lostPeople = 0;
      // One death finds a batch sent of which no answer ever comes.
      if (death === 1) {
        const [lost] = await database.calls.where({ state: 'reserved' }).toArray();
        const batch = await database.calls.where({ batchId: lost?.batchId ?? '' }).toArray();
        lostPeople = batch.length;
        for (const { id } of batch) {
          await changeCall(database, id, ({ state }) =>
            state === 'reserved' ? { state: 'sent' } : undefined,
          );
        }
      }
      const second = live(database, vendors);
      await second.recover();
      await second.rest();
      await second.lists.advance();
      await second.rest();
      const { state, counts } = await listOf(database, listId);
      expect(state, `death at request ${death}`).toBe('done');
      expect(counts.waiting + counts.asking).toBe(0);
      expect(paidTwice(vendors)).toEqual([]);
      const items = await database.listItems.toArray();
      const unsure = items.filter(({ providers }) => Object.values(providers).includes('unknown')).length;
      expect(unsure, `not sure after a death at request ${death}`).toBe(lostPeople);
    }
  }, 120_000);

  it('says why when nobody can be asked', async () => {
    const database = newDatabase();
    const { lists } = live(database, createVendors(), { ready: [] });
    const listId = await lists.add(input(links(3)));
    expect(await lists.start(listId, 0)).toMatchObject({
      started: false,
      why: expect.stringContaining('key in Settings'),
    });
  });
});
