import type { Context } from 'hono';

export type ZohoLocation = 'us' | 'eu' | 'in' | 'au' | 'jp' | 'ca' | 'sa' | 'cn' | 'uk' | 'ae';

export interface DataCentre {
  /** As the `location` of Zoho's redirect names it. */
  location: ZohoLocation;
  accountsHost: string;
  apiHost: string;
  /** Zia people enrichment exists in five data centres only (v7 docs, zia-enrichment/create-ppl-enrichment). */
  peopleEnrichment: boolean;
}

/** https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html */
export const DATA_CENTRES: readonly DataCentre[] = [
  dataCentre('us', 'accounts.zoho.com', 'www.zohoapis.com', true),
  dataCentre('eu', 'accounts.zoho.eu', 'www.zohoapis.eu', false),
  dataCentre('in', 'accounts.zoho.in', 'www.zohoapis.in', true),
  dataCentre('au', 'accounts.zoho.com.au', 'www.zohoapis.com.au', true),
  dataCentre('jp', 'accounts.zoho.jp', 'www.zohoapis.jp', false),
  dataCentre('ca', 'accounts.zohocloud.ca', 'www.zohoapis.ca', true),
  dataCentre('sa', 'accounts.zoho.sa', 'www.zohoapis.sa', true),
  dataCentre('cn', 'accounts.zoho.com.cn', 'www.zohoapis.com.cn', false),
  dataCentre('uk', 'accounts.zoho.uk', 'www.zohoapis.uk', false),
  dataCentre('ae', 'accounts.zoho.ae', 'www.zohoapis.ae', false),
];

export const ZOHO_ACCOUNTS_HOSTS: readonly string[] = DATA_CENTRES.map((centre) => centre.accountsHost);
export const ZOHO_API_HOSTS: readonly string[] = DATA_CENTRES.map((centre) => centre.apiHost);

/** The data centre a request was sent to, by its host name; undefined when no Zoho host was meant. */
export function dataCentreOf(context: Context): DataCentre | undefined {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  const hostname = host.replace(/:\d+$/, '').toLowerCase();
  return DATA_CENTRES.find((centre) => centre.accountsHost === hostname || centre.apiHost === hostname);
}

function dataCentre(
  location: ZohoLocation,
  accountsHost: string,
  apiHost: string,
  peopleEnrichment: boolean,
): DataCentre {
  return { location, accountsHost, apiHost, peopleEnrichment };
}
