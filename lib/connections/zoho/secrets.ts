import * as z from 'zod/mini';
import { DATA_CENTER_IDS } from './data-centers';

/** What may stand in a credential: no space or control character, so that it can go into a form body or a header as it is. */
const credential = z.string().check(z.trim(), z.regex(/^[\x21-\x7e]+$/), z.maxLength(512));

/** A self client of the user's own Zoho, and the refresh token that its grant code was traded for. */
export const zohoSecrets = z.object({
  dataCenter: z.enum(DATA_CENTER_IDS),
  clientId: credential,
  clientSecret: credential,
  refreshToken: credential,
});

export type ZohoSecrets = z.infer<typeof zohoSecrets>;

/** What the user types to connect. */
export const zohoConnectInput = z.object({
  dataCenter: z.enum(DATA_CENTER_IDS),
  clientId: credential,
  clientSecret: credential,
  grantCodeOrRefreshToken: credential,
});

/** As it comes from the form; `connectZoho` checks it. */
export type ZohoConnectInput = Readonly<Record<keyof z.infer<typeof zohoConnectInput>, string>>;

/** A server-based client of the user's own, with the code that Zoho gave when she agreed. */
export const zohoServerClient = z.object({
  dataCenter: z.enum(DATA_CENTER_IDS),
  clientId: credential,
  clientSecret: credential,
  code: credential,
  /** As registered in Zoho's API console. */
  redirectUri: credential,
});

export type ZohoServerClient = z.infer<typeof zohoServerClient>;
