import type { Problem } from '@/lib/core/problem';

/** Vendors with one origin that know us by one key. The manifest and the page's policy allow these origins (wxt.config.ts). */
export const KEY_VENDORS = [
  { id: 'crustdata', origin: 'https://api.crustdata.com' },
  { id: 'apollo', origin: 'https://api.apollo.io' },
  { id: 'people-data-labs', origin: 'https://api.peopledatalabs.com' },
  { id: 'hunter', origin: 'https://api.hunter.io' },
] as const;

export type KeyVendorId = (typeof KEY_VENDORS)[number]['id'];

export type ConnectionId = KeyVendorId | 'zoho';

/** Every account we can be somebody's customer with; lib/connections/registry.ts has one for each. */
export const CONNECTION_IDS: readonly ConnectionId[] = [...KEY_VENDORS.map(({ id }) => id), 'zoho'];

/** Which personal data of the looked-up person a request carries; the ledger shows it. */
export type PersonalField = 'linkedin' | 'email' | 'name' | 'company' | 'crm-record';

/**
 * A request before it is authorised: data made by a provider or CRM, which never sees a key. The connection decides the origin (Zoho's
 * comes with the token), so the call only has a path.
 */
export interface HttpCall {
  connection: ConnectionId;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Begins with '/', query included. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  /** JSON text. */
  body?: string;
  /** For the ledger and for people: "Look up person", "Zia people job", "Search leads". */
  purpose: string;
  personal: readonly PersonalField[];
  /** True when the vendor may charge for it. Paid calls are never repeated by themselves. */
  paid: boolean;
  /** A write to a CRM: never repeated by itself either. */
  writes?: boolean;
  timeoutMs: number;
}

/** An answer as it came: the raw text, stored before anything else looks at it. */
export interface HttpAnswer {
  /** The id under which it is stored; claims point to it. */
  id: string;
  status: number;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: string;
  /** ISO 8601. */
  receivedAt: string;
}

export type HttpResult = { ok: true; answer: HttpAnswer } | { ok: false; problem: Problem };

/** Sends one call: authorises, times out, caps the size, writes the ledger. lib/http/send.ts makes one. */
export type Send = (call: HttpCall) => Promise<HttpResult>;
