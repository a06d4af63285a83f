import { area } from '@/lib/core/words/area';

/** Why a Zoho was not connected, in details of a problem: at most 200 characters of them are shown. Also what the test of Zia says. */
export const zohoConnectingWords = area('zohoConnecting', {
  otherAttempt: 'The answer does not belong to this attempt, so it was not used. Connect once more.',
  notAgreed: 'You did not agree in Zoho, so nothing was connected.',
  zohoDisagreed: (error: string) => `Zoho did not agree: ${error}`,
  noCode: 'Zoho sent no code. Connect once more.',
  unknownServer: 'Zoho named an accounts server that Facet does not know, so your secret was not sent there.',
  incompleteServerClient: 'Data center, client ID and client secret are all needed, without spaces inside.',
  incompleteSelfClient:
    'Data center, client ID, client secret and code are all needed, without spaces inside.',
  noRefreshToken:
    'Zoho gave no refresh token. Take Facet away under "Connected apps" in your Zoho account, then connect once more.',
  noRefreshTokenForCode:
    'Zoho gave no refresh token for this code. Make the code with a self client in the Zoho API console.',
  refused: {
    invalid_code:
      'Zoho does not accept this code or token: it was used before, is too old, was revoked, or belongs to another data center. Make a new grant code in the Zoho API console.',
    invalid_client:
      'Zoho does not know this client ID in this data center. Check the client ID and the data center.',
    invalid_client_secret:
      'The client secret does not belong to this client ID in this data center. Copy it again from the Zoho API console.',
    invalid_redirect_uri:
      'The redirect address is not the one registered with this client. For a self client choose "Self client"; for a server-based one register the address shown here.',
    invalid_scope:
      'Zoho does not know one of the scopes. Make a new grant code with exactly the scopes shown here.',
  },
  refusedOtherwise: (error: string) => `Zoho refused to give a token: ${error}`,
  tooManyTokens: 'Zoho gives at most ten access tokens in ten minutes.',
  otherAddress: (address: string, center: string) =>
    `Zoho named another address (${address}) than that of ${center}. Choose the data center of your Zoho account.`,
  ziaNotSetUp: (label: string) =>
    `Zoho has no configuration for ${label} yet. Make one in Zoho CRM under Setup, Zia, Data Enrichment.`,
  ziaSetUp: (modules: string) => `Set up in Zoho for ${modules}.`,
});
