import * as z from 'zod/mini';
import { DATA_CENTERS } from '@/lib/connections/zoho/data-centers';
import type { CrmModule } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { readBody, readCall } from './api';

/** Makes the address of a record in Zoho's own pages. Never fails: after a write, a plainer link is better than an error. */
export type RecordLink = (module: CrmModule, recordId: string) => Promise<string>;

const organization = z.object({ org: z.tuple([z.object({ domain_name: z.string() })], z.unknown()) });

/**
 * `dataCenter` is the id of the connected one. The organisation's `domain_name` ("org555000123") tells a user of several organisations
 * which one is meant; without it Zoho opens the record in the current one.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/get-org-data.html
 */
export const recordLink =
  (send: Send, dataCenter: () => Promise<string | undefined>): RecordLink =>
  async (module, recordId) => {
    const [id, body] = await Promise.all([
      dataCenter(),
      readBody(send, readCall('/org', 'Read Zoho organisation', [])),
    ]);
    const parsed = organization.safeParse(body.ok ? body.value : undefined);
    return recordUrl(id, parsed.success ? parsed.data.org[0].domain_name : undefined, module, recordId);
  };

export function recordUrl(
  dataCenterId: string | undefined,
  domainName: string | undefined,
  module: CrmModule,
  recordId: string,
): string {
  const { crm } = DATA_CENTERS.find((center) => center.id === dataCenterId) ?? DATA_CENTERS[0];
  const organisation = domainName === undefined ? '' : `/${encodeURIComponent(domainName)}`;
  return `${crm}/crm${organisation}/tab/${module}/${encodeURIComponent(recordId)}`;
}
