import { DATA_CENTERS } from '@/lib/connections/zoho/data-centers';
import type { CrmTable } from '@/lib/crm/types';

/** Makes the address of a record in Zoho's own pages. */
export type RecordLink = (module: CrmTable, recordId: string) => Promise<string>;

export interface LinkParts {
  /** The id of the connected data centre. */
  dataCenter: string;
  /**
   * The organisation's `domain_name` ("org555000123"), which tells a user of several organisations which one is meant; without it Zoho opens
   * the record in the current one. Follows https://www.zoho.com/crm/developer/docs/api/v7/get-org-data.html
   */
  domainName?: string | undefined;
}

export const recordLink =
  (parts: () => Promise<LinkParts | undefined>): RecordLink =>
  async (module, recordId) => {
    const known = await parts();
    return recordUrl(known?.dataCenter, known?.domainName, module, recordId);
  };

export function recordUrl(
  dataCenterId: string | undefined,
  domainName: string | undefined,
  module: CrmTable,
  recordId: string,
): string {
  const { crm } = DATA_CENTERS.find((center) => center.id === dataCenterId) ?? DATA_CENTERS[0];
  const organisation = domainName === undefined ? '' : `/${encodeURIComponent(domainName)}`;
  return `${crm}/crm${organisation}/tab/${module}/${encodeURIComponent(recordId)}`;
}
