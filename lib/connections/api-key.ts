import * as z from 'zod/mini';
import type { PaceHint } from '@/lib/core/pace';
import type { ConnectionId, HttpAnswer, HttpCall } from '@/lib/http/types';
import type { Connection, Pace } from './types';

/** The characters that may stand in a header: a key pasted with a line break inside would otherwise fail only when it is used. */
const PRINTABLE = /^[\x21-\x7e]+$/;

export const apiKeySecrets = z.object({
  apiKey: z.string().check(z.trim(), z.minLength(1), z.maxLength(512), z.regex(PRINTABLE)),
});
export type ApiKeySecrets = z.output<typeof apiKeySecrets>;

export interface ApiKeyVendor {
  id: ConnectionId;
  label: string;
  /** The only origin that ever gets the key. */
  origin: string;
  /** The header that carries the key; its name in lower case. */
  header(apiKey: string): Readonly<Record<string, string>>;
  pace?(call: HttpCall): Pace;
  hint?(answer: HttpAnswer): PaceHint;
}

/** A vendor with one origin that knows us by one key in one header. */
export const apiKeyConnection = ({
  id,
  label,
  origin,
  header,
  ...limits
}: ApiKeyVendor): Connection<ApiKeySecrets> => ({
  ...limits,
  id,
  label,
  origins: [origin],
  secrets: apiKeySecrets,
  async authorize(call, { apiKey }) {
    // "https://api.example" + "@elsewhere.example/" would be a URL of elsewhere.example.
    const stays = URL.canParse(call.path, origin) && new URL(origin + call.path).origin === origin;
    if (!stays || call.connection !== id) {
      return {
        ok: false,
        problem: { kind: 'bad-request', money: 'none', detail: `Not a path of ${label}.` },
      };
    }
    return { ok: true, url: origin + call.path, headers: { ...call.headers, ...header(apiKey) } };
  },
});
