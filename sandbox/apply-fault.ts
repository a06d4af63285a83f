import { setTimeout as wait } from 'node:timers/promises';
import { rateLimited } from './rate-limited.ts';
import type { FaultKind } from './types.ts';

const CAPTIVE_PORTAL = '<!doctype html><title>Sign in</title><h1>Welcome to the hotel network</h1>';

/** `cut` asks the server to destroy the connection without an answer. */
export type Outcome = Response | 'cut';

/**
 * Answers a request as the fault says. `handle` is the vendor's own handler: it runs, with all its effects (credits, records,
 * jobs), for latency, reset-after and truncated only; every other fault strikes before the vendor knows of the request.
 */
export async function applyFault(
  fault: FaultKind,
  request: { host: string; path: string },
  handle: () => Promise<Response>,
): Promise<Outcome> {
  switch (fault.kind) {
    case 'latency':
      await wait(fault.ms, undefined, { ref: false });
      return handle();
    case 'reset-before':
      return 'cut';
    case 'reset-after':
      await handle();
      return 'cut';
    case 'truncated':
      return firstHalf(await handle());
    case 'html':
      return new Response(CAPTIVE_PORTAL, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    case 'rate-limited':
      return rateLimited(request.host, request.path.slice(1), fault.retryAfterSeconds ?? 60);
    case 'server-error':
      return new Response('<html><title>Server error</title></html>', {
        status: fault.status ?? 500,
        headers: { 'content-type': 'text/html' },
      });
    case 'huge':
      return hugeJson(fault.bytes ?? 30_000_000);
    case 'drip':
      return endlessJson();
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: fault.location } });
  }
}

/** A JSON text that goes on for ever, slowly. */
function endlessJson(): Response {
  let timer: ReturnType<typeof setInterval> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('["'));
      timer = setInterval(() => controller.enqueue(new TextEncoder().encode('x')), 500);
    },
    cancel: () => clearInterval(timer),
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

async function firstHalf(answer: Response): Promise<Response> {
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(text.slice(0, Math.floor(text.length / 2)), { status: answer.status, headers });
}

/** A JSON array of one text, made 64 kB at a time as the reader takes it, so that nobody but the reader can hold it all. */
function hugeJson(bytes: number): Response {
  const piece = new TextEncoder().encode('x'.repeat(65_536));
  let left = bytes - 4;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('["'));
    },
    pull(controller) {
      if (left > 0) {
        controller.enqueue(piece.subarray(0, left));
        left -= piece.length;
        return;
      }
      controller.enqueue(new TextEncoder().encode('"]'));
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
