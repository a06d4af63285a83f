import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const credits = z.int().check(z.minimum(0), z.maximum(1_000_000));
const lines = z.record(z.string(), z.string());

const gateway = z.object({
  /** Takes the vendor's place: the vendor's paths follow it. */
  baseUrl: z.url({ protocol: /^https$/ }),
  /** What the gateway knows this user by; sent to it alone, as a bearer token. */
  token: z.exactOptional(z.string().check(z.regex(/^[\x21-\x7e]+$/), z.maxLength(4096))),
});

/** What an organisation may settle for its people; docs/TEAMS.md and public/managed-schema.json say the same. */
const entries = {
  providers: z.array(z.string()),
  limits: z.record(
    z.string(),
    z.object({ daily: z.exactOptional(credits), monthly: z.exactOptional(credits) }),
  ),
  strategy: z.enum(['all-at-once', 'cheapest-first']),
  keepAnswersDays: z.int().check(z.minimum(1), z.maximum(3650)),
  deletePeopleDays: z.int().check(z.minimum(1), z.maximum(3650)),
  enrichOnRightClick: z.boolean(),
  lockAfterMinutes: z.int().check(z.minimum(0), z.maximum(1440)),
  forbiddenFields: z.array(z.enum(['personalEmail', 'phone'])),
  zohoDataCenter: z.string(),
  zohoMapping: z.object({ Leads: z.exactOptional(lines), Contacts: z.exactOptional(lines) }),
  gateways: z.record(z.string(), gateway),
} as const;

export type Gateway = z.output<typeof gateway>;

type Entries = { -readonly [K in keyof typeof entries]?: z.output<(typeof entries)[K]> };

export interface Policy extends Entries {
  /** Entries that could not be read: nobody is asked until the administrator corrects them. */
  unreadable?: readonly string[];
}

/** Each entry by itself: one with a mistake leaves the others in force, and allows no provider. */
export function parsePolicy(stored: Readonly<Record<string, unknown>>): Policy {
  const policy: Record<string, unknown> = {};
  const unreadable: string[] = [];
  for (const [name, schema] of Object.entries(entries)) {
    if (stored[name] === undefined) continue;
    const parsed = z.safeParse<z.ZodMiniType>(schema, stored[name]);
    if (parsed.success) policy[name] = parsed.data;
    else unreadable.push(name);
  }
  const unknown = Object.keys(stored).filter((name) => !Object.hasOwn(entries, name));
  unreadable.push(...unknown);
  return unreadable.length === 0 ? policy : { ...policy, providers: [], unreadable };
}

/** The organisation's settings, as the browser has them now: `storage.managed`, which no page and no extension can write. Empty without. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy is installed.
  const stored: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  return parsePolicy(stored);
}

/** Vendors whose place a gateway of the organisation takes, by connection. */
export const readGateways = async (): Promise<Readonly<Record<string, Gateway>>> =>
  (await readPolicy()).gateways ?? {};

/** Gateways that came over a message. */
export const gatewaysSchema = z.record(z.string(), gateway);
