import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const KEY = 'zohoAccount';
const schema = z.object({
  dataCenter: z.string(),
  organization: z.optional(z.string()),
  /** Names the organisation in links to records. */
  domainName: z.optional(z.string()),
  edition: z.optional(z.string()),
  userId: z.optional(z.string()),
  /** API names of the modules that this user sees, when Zoho told. */
  modules: z.optional(z.array(z.string())),
  /** The modules with an active Zia enrichment; absent when Zoho did not tell. */
  zia: z.optional(z.object({ people: z.array(z.string()), organization: z.array(z.string()) })),
  user: z.optional(z.string()),
});

/** Whose Zoho is connected; no secret. */
export type ZohoAccount = z.output<typeof schema>;

export const writeZohoAccount = (account: ZohoAccount): Promise<void> =>
  browser.storage.local.set({ [KEY]: account });

export const clearZohoAccount = (): Promise<void> => browser.storage.local.remove(KEY);

export async function readZohoAccount(): Promise<ZohoAccount | undefined> {
  return schema.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
}
