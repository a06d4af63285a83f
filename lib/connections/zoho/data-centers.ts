/**
 * Zoho's data centres. A client, a code and a token belong to exactly one of them, and every secret may only go to the origins listed
 * here: an address that an answer names is compared with this table and never built from text.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/multi-dc.html and https://www.zoho.com/accounts/protocol/oauth/multi-dc.html
 */
export const DATA_CENTERS = [
  {
    id: 'us',
    accounts: 'https://accounts.zoho.com',
    api: 'https://www.zohoapis.com',
    crm: 'https://crm.zoho.com',
  },
  {
    id: 'eu',
    accounts: 'https://accounts.zoho.eu',
    api: 'https://www.zohoapis.eu',
    crm: 'https://crm.zoho.eu',
  },
  {
    id: 'in',
    accounts: 'https://accounts.zoho.in',
    api: 'https://www.zohoapis.in',
    crm: 'https://crm.zoho.in',
  },
  {
    id: 'au',
    accounts: 'https://accounts.zoho.com.au',
    api: 'https://www.zohoapis.com.au',
    crm: 'https://crm.zoho.com.au',
  },
  {
    id: 'jp',
    accounts: 'https://accounts.zoho.jp',
    api: 'https://www.zohoapis.jp',
    crm: 'https://crm.zoho.jp',
  },
  {
    id: 'ca',
    accounts: 'https://accounts.zohocloud.ca',
    api: 'https://www.zohoapis.ca',
    crm: 'https://crm.zohocloud.ca',
  },
  {
    id: 'sa',
    accounts: 'https://accounts.zoho.sa',
    api: 'https://www.zohoapis.sa',
    crm: 'https://crm.zoho.sa',
  },
  {
    id: 'cn',
    accounts: 'https://accounts.zoho.com.cn',
    api: 'https://www.zohoapis.com.cn',
    crm: 'https://crm.zoho.com.cn',
  },
  {
    id: 'uk',
    accounts: 'https://accounts.zoho.uk',
    api: 'https://www.zohoapis.uk',
    crm: 'https://crm.zoho.uk',
  },
  {
    id: 'ae',
    accounts: 'https://accounts.zoho.ae',
    api: 'https://www.zohoapis.ae',
    crm: 'https://crm.zoho.ae',
  },
] as const;

export type DataCenter = (typeof DATA_CENTERS)[number];
export type DataCenterId = DataCenter['id'];

export const DATA_CENTER_IDS: readonly DataCenterId[] = DATA_CENTERS.map((center) => center.id);

/** The row of the table; total, because only ids of the table have the type. */
export function dataCenter(id: DataCenterId): DataCenter {
  return DATA_CENTERS.find((center) => center.id === id) ?? DATA_CENTERS[0];
}
