import { area } from '@/lib/core/words/area';

/** Connecting a Zoho, and Zia. "{link}" is Zoho's API console. */
export const settingsZohoWords = area('settingsZoho', {
  lead: 'What you enter is encrypted on this computer and sent to the Zoho accounts server of your data center only.',
  notConnected: 'Not connected.',
  connectedTo: (organization: string) => `Connected to ${organization}`,
  connectedToAs: (organization: string, user: string) => `Connected to ${organization} as ${user}`,
  has: 'What this Zoho has',
  edition: (edition: string) => `Edition: ${edition}`,
  bothModules: 'Leads and Contacts can be used',
  missingModules: (modules: string) => `Not available: ${modules}`,
  setUpFor: (enrichment: string, modules: string) => `${enrichment}: set up for ${modules}`,
  notSetUp: (enrichment: string) => `${enrichment}: not set up in Zoho`,
  clientKind: 'Kind of client',
  clientKinds: {
    self: 'Self client (a code made by hand)',
    server: 'Server-based client (agree in a window)',
  },
  addClient: {
    self: 'In the {link} add a client of the kind Self Client and copy its ID and secret.',
    server: 'In the {link} add a client of the kind Server-based Applications and copy its ID and secret.',
  },
  console: 'Zoho API console',
  pasteScope: 'Under Generate Code, paste this into Scope and choose the longest time:',
  enterCode:
    'Enter the code here before its time is over. It works once; Facet keeps what Zoho gives for it.',
  registerAddress:
    'Register this as its authorized redirect URI, and switch on Multi-DC if your account is in another data center:',
  agree: 'Connect, and agree in the window that opens.',
  /** What is copied. */
  scopes: 'scopes',
  redirectAddress: 'redirect address',
  dataCenter: 'Data center',
  fields: {
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    grantCodeOrRefreshToken: 'Grant code or refresh token',
  },
  stillEmpty: (fields: string) => `Nothing was sent. Still empty: ${fields}.`,
  connect: 'Connect Zoho',
  connecting: 'Connecting…',
  connected: 'Connected.',
  disconnect: 'Disconnect Zoho',
  disconnected: 'Disconnected.',
  tokenEndsIn: (end: string) => `Refresh token saved, ends in ${end}`,
  windowClosed: 'The window was closed, or Zoho did not accept the client. Nothing was connected.',
  ziaLead:
    'Asks over your Zoho connection; there is no other key. Needs the Enterprise or Ultimate edition of Zoho CRM. People also need the data center of India, Australia, Canada, the United States or Saudi Arabia, and Web Amigo from the Zoho Marketplace.',
  ziaNote: 'No credits; counts against your Zia quota',
  ziaModule: 'Zia module',
  ziaModuleNote: 'The module whose people enrichment is set up in Zoho. Nothing is written into it.',
});
