import * as z from 'zod/mini';
import type { Problem } from '@/lib/core/problem';
import type { ConnectionTools } from '@/lib/connections/types';
import { jsonOf } from './answer';
import { dataCenter } from './data-centers';
import { requestToken } from './token-request';
import type { ZohoSecrets } from './secrets';
import { DENIED_FOR_MS, type Granted } from './token-answer';

/** The access token is replaced this long before it ends, so that no call leaves with a token that dies on the way. */
const EARLY_MS = 5 * 60_000;

/** A token this young is not asked for again: at one a minute Zoho's ten per ten minutes are never passed. */
const YOUNG_MS = 60_000;

/** One name for the whole extension: the panel, the worker and the executor wait for the same refresh. */
const LOCK = 'zoho-token';

/** What is kept between calls. It names whose token it is, so that a new connection never uses the old one's. */
const memory = z.object({
  issuedTo: z.string(),
  token: z.optional(z.object({ accessToken: z.string(), obtainedAt: z.number(), expiresAt: z.number() })),
  /** Until then Zoho answers "Access Denied", and asking again would only make it longer. Milliseconds since the epoch. */
  deniedUntil: z.optional(z.number()),
});
type Memory = z.infer<typeof memory>;

export type AccessToken = { ok: true; accessToken: string } | { ok: false; problem: Problem };

/** A valid access token: the kept one, or a new one. Callers at the same time share one request. */
export async function accessToken(secrets: ZohoSecrets, tools: ConnectionTools): Promise<AccessToken> {
  const kept = (await read(secrets, tools)).token;
  if (kept !== undefined && kept.expiresAt - EARLY_MS > tools.now())
    return { ok: true, accessToken: kept.accessToken };
  return tools.alone(LOCK, () => refresh(secrets, tools));
}

/**
 * Drops a token that Zoho calls stale, so that the next `accessToken` asks for a new one. A token younger than a minute stays: when many
 * calls were refused together, the first has already replaced it.
 */
export async function dropStaleToken(secrets: ZohoSecrets, tools: ConnectionTools): Promise<void> {
  await tools.alone(LOCK, async () => {
    const { token, ...rest } = await read(secrets, tools);
    if (token === undefined) return;
    const age = tools.now() - token.obtainedAt;
    // A negative age means that the clock was set back: such a token is not young.
    if (age >= 0 && age < YOUNG_MS) return;
    await write(rest, tools);
  });
}

/** Keeps a token that came with a grant code, which saves the first refresh. */
export async function keepToken(
  secrets: ZohoSecrets,
  granted: Granted,
  tools: ConnectionTools,
): Promise<void> {
  const obtainedAt = tools.now();
  const token = { accessToken: granted.accessToken, obtainedAt, expiresAt: obtainedAt + granted.livesForMs };
  await write({ issuedTo: await fingerprint(secrets), token }, tools);
}

async function refresh(secrets: ZohoSecrets, tools: ConnectionTools): Promise<AccessToken> {
  const kept = await read(secrets, tools);
  const now = tools.now();
  if (kept.token !== undefined && kept.token.expiresAt - EARLY_MS > now)
    return { ok: true, accessToken: kept.token.accessToken };

  // More than ten minutes ahead can only be a clock that was set back since.
  const waitMs = kept.deniedUntil === undefined ? 0 : kept.deniedUntil - now;
  const problem: Problem | undefined =
    waitMs > 0 && waitMs <= DENIED_FOR_MS
      ? { kind: 'rate-limited', money: 'none', retryAfterMs: waitMs }
      : await requestAndKeep(secrets, kept, tools);
  const after = await read(secrets, tools);
  // In its last five minutes a token still works, whatever became of the early refresh.
  if (after.token !== undefined && after.token.expiresAt > now)
    return { ok: true, accessToken: after.token.accessToken };
  return { ok: false, problem: problem ?? { kind: 'unreadable', money: 'none' } };
}

async function requestAndKeep(
  secrets: ZohoSecrets,
  kept: Memory,
  tools: ConnectionTools,
): Promise<Problem | undefined> {
  const result = await requestToken(
    dataCenter(secrets.dataCenter),
    {
      grant_type: 'refresh_token',
      client_id: secrets.clientId,
      client_secret: secrets.clientSecret,
      refresh_token: secrets.refreshToken,
    },
    tools,
  );
  if (result.ok) {
    await keepToken(secrets, result.token, tools);
    return undefined;
  }
  if (result.problem.kind === 'rate-limited')
    await write({ ...kept, deniedUntil: tools.now() + DENIED_FOR_MS }, tools);
  return result.problem;
}

async function read(secrets: ZohoSecrets, tools: ConnectionTools): Promise<Memory> {
  const issuedTo = await fingerprint(secrets);
  const kept = memory.safeParse(jsonOf({ body: (await tools.readToken()) ?? '' }));
  return kept.success && kept.data.issuedTo === issuedTo ? kept.data : { issuedTo };
}

const write = (value: Memory, tools: ConnectionTools) => tools.writeToken(JSON.stringify(value));

/** Tells one connection from another without keeping its secrets a second time. */
async function fingerprint({ dataCenter, clientId, refreshToken }: ZohoSecrets): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([dataCenter, clientId, refreshToken]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
