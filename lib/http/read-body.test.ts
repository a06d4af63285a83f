import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';

const MEGABYTE = 1_000_000;

/** A response that is made while it is read; `pulled` tells how much of it was asked for. */
function stream(bytes: number, piece = 65_536) {
  const state = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (state.pulled >= bytes) return controller.close();
        const size = Math.min(piece, bytes - state.pulled);
        state.pulled += size;
        controller.enqueue(new Uint8Array(size).fill(0x61));
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, response: new Response(body) };
}

describe('readBody', () => {
  it('takes no more than the limit of a 30 MB answer, and lets go of the rest', async () => {
    const { state, response } = stream(30 * MEGABYTE);
    expect(await readBody(response, 5 * MEGABYTE)).toEqual({ status: 'too-large' });
    expect(state.cancelled).toBe(true);
    expect(state.pulled).toBeLessThan(5 * MEGABYTE + 2 * 65_536);
  });

  it('reads an answer at the limit whole', async () => {
    const read = await readBody(stream(5 * MEGABYTE).response, 5 * MEGABYTE);
    expect(read.status === 'text' && read.text.length).toBe(5 * MEGABYTE);
  });

  it.each([
    ['a byte that is no UTF-8', [0x7b, 0xff, 0x7d]],
    ['a character that is cut off', [0x22, 0xc3]],
  ])('refuses %s', async (_what, bytes) => {
    expect(await readBody(new Response(new Uint8Array(bytes)), MEGABYTE)).toEqual({ status: 'not-text' });
  });

  it('reads a character that two pieces share, and drops a byte order mark', async () => {
    const text = '\ufeff{"name":"Zoë"}';
    const bytes = new TextEncoder().encode(text);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readBody(new Response(body), MEGABYTE)).toEqual({ status: 'text', text: '{"name":"Zoë"}' });
  });

  it('reads nothing where there is nothing', async () => {
    expect(await readBody(new Response(null, { status: 204 }), MEGABYTE)).toEqual({
      status: 'text',
      text: '',
    });
  });
});
