import type { ZohoLocation } from './data-centres.ts';

/** What the owner of a self client copies out of Zoho's API console. */
export interface SelfClient {
  clientId: string;
  clientSecret: string;
  /** Works once, and for ten minutes after the sandbox started or was reset. */
  grantCode: string;
  refreshToken: string;
}

/** A self client belongs to the data centre it was made in, so each has its own. */
export const ZOHO_SANDBOX: Readonly<Record<ZohoLocation, SelfClient>> = {
  us: selfClient('us'),
  eu: selfClient('eu'),
  in: selfClient('in'),
  au: selfClient('au'),
  jp: selfClient('jp'),
  ca: selfClient('ca'),
  sa: selfClient('sa'),
  cn: selfClient('cn'),
  uk: selfClient('uk'),
  ae: selfClient('ae'),
};

/** A server-based client with "multi-DC" on: the same id and secret everywhere, and any redirect address of a browser extension. */
export const ZOHO_SERVER_CLIENT = {
  clientId: '1000.FACETSANDBOXSERVERCLIENT',
  clientSecret: 'facetsandboxserversecret',
};

/** What an extension may register: https://<id>.chromiumapp.org/… and https://<hash>.extensions.allizom.org/… */
export const isExtensionRedirect = (uri: string): boolean =>
  /^https:\/\/[a-z0-9]+\.(chromiumapp\.org|extensions\.allizom\.org)\//.test(uri);

/** The scopes that the sandbox's grant codes and refresh tokens carry. */
export const ZOHO_SCOPES: readonly string[] = [
  'ZohoCRM.modules.leads.ALL',
  'ZohoCRM.modules.contacts.ALL',
  'ZohoCRM.modules.accounts.ALL',
  'ZohoCRM.modules.notes.ALL',
  'ZohoSearch.securesearch.READ',
  'ZohoCRM.coql.READ',
  'ZohoCRM.settings.modules.READ',
  'ZohoCRM.settings.fields.READ',
  'ZohoCRM.settings.layouts.READ',
  'ZohoCRM.org.READ',
  'ZohoCRM.users.READ',
  'ZohoCRM.settings.intelligence.CREATE',
  'ZohoCRM.settings.intelligence.READ',
  'ZohoCRM.Zia.enrichment.READ',
];

function selfClient(location: ZohoLocation): SelfClient {
  return {
    clientId: `1000.FACETSANDBOXCLIENT${location.toUpperCase()}`,
    clientSecret: `facetsandboxsecret${location}`,
    grantCode: `1000.facetsandboxgrant${location}.0000000000000000`,
    refreshToken: `1000.facetsandboxrefresh${location}.0000000000000000`,
  };
}
