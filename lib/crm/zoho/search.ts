import { linkedInUrl } from '@/lib/core/identity/slug';
import type { EmailAddress, LinkedInSlug } from '@/lib/core/identity/types';
import type { CrmModule, CrmResult } from '@/lib/crm/types';
import type { PersonalField, Send } from '@/lib/http/types';
import { readBody, readCall } from './api';
import type { ZohoField } from './fields';
import { recordsOf, type ZohoRecord } from './record';

/** Every email field of the module, converted leads too. Finds parts of an address as well, so the caller compares. */
export const searchByEmail = (send: Send, module: CrmModule, address: EmailAddress) =>
  search(send, module, { email: address }, 'email');

/** The LinkedIn field, by the part of the address that all its forms have in common. The caller compares. */
export const searchByLinkedIn = (send: Send, module: CrmModule, field: ZohoField, slug: LinkedInSlug) => {
  const part = linkedInUrl(slug).replace('https://www.', '');
  return search(send, module, { criteria: `(${field.api_name}:equals:${escape(part)})` }, 'linkedin');
};

/**
 * GET /{module}/search. It answers 204 for nothing, also for records made moments ago, and shows converted leads only when asked. One
 * page of 200 is read: what lies beyond are other people whose address contains ours, and COQL finds exact ones in any case.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/search-records.html
 */
async function search(
  send: Send,
  module: CrmModule,
  by: Readonly<Record<string, string>>,
  personal: PersonalField,
): Promise<CrmResult<readonly ZohoRecord[]>> {
  const query = new URLSearchParams({ ...by, per_page: '200' });
  if (module === 'Leads') query.set('converted', 'both');
  const path = `/${module}/search?${query.toString()}`;
  const body = await readBody(send, readCall(path, `Search ${module.toLowerCase()}`, [personal]));
  return body.ok ? recordsOf(body.value) : body;
}

/** `, ( ) \` have a meaning in criteria. */
const escape = (value: string): string => value.replace(/[,()\\]/g, (character) => `\\${character}`);
