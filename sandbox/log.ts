import type { Context } from 'hono';
import type { LoggedRequest } from './types.ts';

/** Keyed by the raw request, so that a host app needs to know nothing about the server around it. */
const charges = new WeakMap<Request, number>();

/** Notes that the request being handled cost the account `credits`. The account's balance is the caller's to change. */
export function charge(context: Context, credits: number): void {
  charges.set(context.req.raw, chargedFor(context.req.raw) + credits);
}

/** What handling this request has cost so far, in credits. */
export function chargedFor(request: Request): number {
  return charges.get(request) ?? 0;
}

/** The log's entry for a request that has just arrived, at `at` milliseconds since the epoch. */
export function logEntry(request: Request, body: string, at: number): LoggedRequest {
  const url = new URL(request.url);
  return {
    at,
    method: request.method,
    host: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(request.headers),
    body,
    status: 0,
    charged: 0,
  };
}
