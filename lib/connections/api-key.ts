import * as z from 'zod/mini';
import type { PaceHint } from '@/lib/core/pace';
import { KEY_VENDORS, type HttpAnswer, type HttpCall, type KeyVendorId } from '@/lib/http/types';
import type { Connection, Pace } from './types';

/** The characters that may stand in a header: a key pasted with a line break inside would otherwise fail only when it is used. */
const PRINTABLE = /^[\x21-\x7e]+$/;

export const apiKeySecrets = z.object({
  apiKey: z.string().check(z.trim(), z.minLength(1), z.maxLength(512), z.regex(PRINTABLE)),
});
export type ApiKeySecrets = z.output<typeof apiKeySecrets>;

export interface ApiKeyVendor {
  id: KeyVendorId;
  label: string;
  /** Where the user makes a key. */
  keyPage: string;
  /** The header that carries the key, for a call whose path may decide the scheme; its name in lower case. */
  header(apiKey: string, call: HttpCall): Readonly<Record<string, string>>;
  pace?(call: HttpCall): Pace;
  hint?(answer: HttpAnswer): PaceHint;
  isBusy?(answer: HttpAnswer): boolean;
}

/** The only origin that ever gets the key. */
const originOf = (vendor: KeyVendorId): string => {
  const known = KEY_VENDORS.find(({ id }) => id === vendor);
  if (!known) throw new Error(`No vendor is called "${vendor}".`);
  return known.origin;
};

/** A vendor with one origin that knows us by one key in one header. */
export function apiKeyConnection({ header, ...vendor }: ApiKeyVendor): Connection<ApiKeySecrets> {
  const { id, label } = vendor;
  const origin = originOf(id);
  return {
    ...vendor,
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
      return { ok: true, url: origin + call.path, headers: { ...call.headers, ...header(apiKey, call) } };
    },
  };
}
