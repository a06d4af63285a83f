import * as z from 'zod/mini';
import type { Sender } from '@/lib/http/send';
import type { HttpCall } from '@/lib/http/types';
import { clearZohoAccount, writeZohoAccount } from '@/lib/storage/zoho-account';

const organization = z.object({ org: z.tuple([z.object({ company_name: z.string() })], z.unknown()) });
const user = z.object({ users: z.tuple([z.object({ full_name: z.string() })], z.unknown()) });

/** Who the user is in Zoho, for the settings page ("Juniper Foundry, Robin Example"); best effort, never an error of connecting. */
export async function readZohoAccount(sender: Sender, dataCenter: string): Promise<void> {
  const read = async (path: string, purpose: string): Promise<unknown> => {
    const result = await sender.send(free(path, purpose));
    if (!result.ok || result.answer.status !== 200) return undefined;
    try {
      return JSON.parse(result.answer.body);
    } catch {
      return undefined;
    }
  };
  const org = organization.safeParse(await read('/crm/v7/org', 'Zoho organisation'));
  const me = user.safeParse(await read('/crm/v7/users?type=CurrentUser', 'Zoho user'));
  await writeZohoAccount({
    dataCenter,
    ...(org.success ? { organization: org.data.org[0].company_name } : {}),
    ...(me.success ? { user: me.data.users[0].full_name } : {}),
  });
}

export const forgetZohoAccount = clearZohoAccount;

const free = (path: string, purpose: string): HttpCall => ({
  connection: 'zoho',
  method: 'GET',
  path,
  purpose,
  personal: [],
  paid: false,
  timeoutMs: 20_000,
});
