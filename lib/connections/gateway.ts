import * as z from 'zod/mini';
import type { Connection } from './types';

/** A server of the user's organisation that keeps the vendor's key and stands in the vendor's place. */
export interface Gateway {
  /** https; the vendor's paths follow it. */
  baseUrl: string;
  token?: string;
}

/**
 * The vendor's connection with the gateway in its place: everything goes to the gateway's origin, nothing to the vendor's, and what the user
 * may have saved for the vendor goes to neither. Pace and hints stay the vendor's.
 *
 * @param reachable Origins that this build of Facet may talk to; a gateway elsewhere is refused before anything is sent.
 */
export function throughGateway(
  { renew: _renew, isStale: _isStale, ...connection }: Connection<unknown>,
  { baseUrl, token }: Gateway,
  reachable: readonly string[],
): Connection<unknown> {
  const base = baseUrl.replace(/\/{1,9}$/, '');
  const { origin } = new URL(base);
  return {
    ...connection,
    origins: [origin],
    secrets: z.unknown(),
    async authorize(call) {
      if (!reachable.includes(origin))
        return { ok: false, problem: { kind: 'permission-missing', money: 'none', origin } };
      // "https://gateway.example" + "@elsewhere.example/" would be a URL of elsewhere.example.
      const url = base + call.path;
      if (!URL.canParse(url) || new URL(url).origin !== origin)
        return {
          ok: false,
          problem: { kind: 'bad-request', money: 'none', detail: 'Not a path of a vendor.' },
        };
      return {
        ok: true,
        url,
        headers: { ...call.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      };
    },
  };
}
