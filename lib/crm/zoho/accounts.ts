import { COMPANY_SCOPES } from '@/lib/connections/zoho/scopes';
import { registrableDomain } from '@/lib/core/profile/normalise/registrable-domain';
import type { CrmAccount, CrmResult } from '@/lib/crm/types';
import { namingScopes } from './api';
import { queryWhere, quote } from './coql';
import { textOf } from './record';
import type { ZohoTools } from './zoho-tools';

/** What the account of a company can be found by. */
export interface CompanyWanted {
  name?: string | undefined;
  domain?: string | undefined;
}

/**
 * Accounts that are the company: those whose website is on its domain; where there is none, those of exactly its name that no other domain
 * tells apart. One call: COQL sees accounts of this very second, so search is not asked. "%acme.io%" finds "not-acme.io" too, so what
 * Zoho answers is compared here.
 */
export async function findAccounts(
  tools: ZohoTools,
  { name, domain }: CompanyWanted,
): Promise<CrmResult<readonly CrmAccount[]>> {
  const fields = await tools.fieldsOf('Accounts');
  if (!fields.ok) return fields;
  const has = (api: string) => fields.value.some(({ api_name }) => api_name === api);
  const byDomain = domain !== undefined && has('Website');
  const conditions = [
    ...(byDomain ? [`Website like ${quote(`%${domain}%`)}`] : []),
    ...(name === undefined ? [] : [`Account_Name = ${quote(name)}`]),
  ];
  const columns = ['Account_Name', ...(has('Website') ? ['Website'] : [])];
  const found = namingScopes(
    await queryWhere(tools.send, 'Accounts', columns, conditions, ['company']),
    COMPANY_SCOPES,
  );
  if (!found.ok) return found;
  const accounts = found.value.map((record) => ({
    id: record.id,
    name: textOf(record, 'Account_Name'),
    website: textOf(record, 'Website'),
  }));
  const ours = domain === undefined ? undefined : registrableDomain(domain);
  const onDomain = accounts.filter(
    ({ website }) => ours !== undefined && registrableDomain(website) === ours,
  );
  if (onDomain.length > 0) return { ok: true, value: onDomain };
  const named = accounts.filter(
    (account) =>
      name !== undefined &&
      isSameName(account.name, name) &&
      (ours === undefined || registrableDomain(account.website) === undefined),
  );
  return { ok: true, value: named };
}

const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
