import * as z from 'zod/mini';
import { readJson } from '@/lib/core/answer/read-json';
import type { Problem } from '@/lib/core/problem';
import { ziaConfigurationCall, ziaModules } from '@/lib/connections/zoho/zia-configuration';
import { readFields } from '@/lib/crm/zoho/fields';
import { layoutsKey, readRequired } from '@/lib/crm/zoho/layouts';
import type { HttpAnswer, HttpCall, Send } from '@/lib/http/types';
import { crmFieldsCache } from '@/lib/storage/crm-fields';
import type { Database } from '@/lib/storage/database';
import { clearZohoAccount, writeZohoAccount } from '@/lib/storage/zoho-account';

const organization = z.object({
  org: z.tuple(
    [
      z.object({
        company_name: z.string(),
        domain_name: z.optional(z.string()),
        license_details: z.optional(z.object({ paid_type: z.optional(z.nullable(z.string())) })),
      }),
    ],
    z.unknown(),
  ),
});
const user = z.object({
  users: z.tuple([z.object({ id: z.optional(z.string()), full_name: z.string() })], z.unknown()),
});
const modules = z.object({
  modules: z.array(z.object({ api_name: z.string(), api_supported: z.optional(z.boolean()) })),
});

/**
 * What the connected Zoho is: organisation, user, edition, modules, and what Zia enriches there; and the fields of the modules, so that the
 * first push need not read them. Best effort, never an error of connecting: what Zoho does not tell is left out.
 */
export async function readZohoAccount(send: Send, database: Database, dataCenter: string): Promise<void> {
  await database.crmFields.clear();
  const [org, me, seen, zia] = await Promise.all([
    read(send, '/crm/v7/org', 'Zoho organisation'),
    read(send, '/crm/v7/users?type=CurrentUser', 'Zoho user'),
    read(send, '/crm/v7/settings/modules', 'Zoho modules'),
    answerOf(send, ziaConfigurationCall),
  ]);
  const owner = organization.safeParse(org).data?.org[0];
  const self = user.safeParse(me).data?.users[0];
  const visible = modules
    .safeParse(seen)
    .data?.modules.filter(({ api_supported }) => api_supported !== false);
  const enriched = zia && {
    people: ziaModules(zia, 'personal'),
    organization: ziaModules(zia, 'organization'),
  };
  const edition = owner?.license_details?.paid_type;
  await writeZohoAccount({
    dataCenter,
    ...(owner && { organization: owner.company_name }),
    ...(owner?.domain_name !== undefined && { domainName: owner.domain_name }),
    ...(typeof edition === 'string' && { edition }),
    ...(self && { user: self.full_name }),
    ...(self?.id !== undefined && { userId: self.id }),
    ...(visible && { modules: visible.map(({ api_name }) => api_name) }),
    ...(enriched?.people &&
      enriched.organization && { zia: { people: enriched.people, organization: enriched.organization } }),
  });
  await readCrmFields(send, database);
}

/** Reads the fields of the modules, and what their layouts demand, anew; the first failure ends it and is answered. */
export async function readCrmFields(send: Send, database: Database): Promise<Problem | undefined> {
  const cache = crmFieldsCache(database, () => Date.now());
  const read = new Map<string, unknown>();
  for (const module of ['Leads', 'Contacts', 'Accounts'] as const) {
    const fields = await readFields(send, module);
    if (fields.ok) read.set(module, fields.value);
    // A Zoho may hide accounts from this user: then contacts are pushed without a company.
    else if (module !== 'Accounts') return fields.problem;
  }
  for (const module of ['Leads', 'Contacts'] as const) {
    const required = await readRequired(send, module);
    if (required.ok) read.set(layoutsKey(module), required.value);
  }
  await cache.clear();
  for (const [module, fields] of read) await cache.write(module, fields);
  return undefined;
}

/** Forgets whose Zoho it was, and its fields. */
export async function forgetZohoAccount(database: Database): Promise<void> {
  await database.crmFields.clear();
  await clearZohoAccount();
}

async function answerOf(send: Send, call: HttpCall): Promise<HttpAnswer | undefined> {
  const result = await send(call);
  return result.ok ? result.answer : undefined;
}

async function read(send: Send, path: string, purpose: string): Promise<unknown> {
  const call: HttpCall = {
    connection: 'zoho',
    method: 'GET',
    path,
    purpose,
    personal: [],
    paid: false,
    timeoutMs: 20_000,
  };
  const answer = await answerOf(send, call);
  const json = answer?.status === 200 ? readJson(answer.body) : undefined;
  return json?.ok ? json.value : undefined;
}
