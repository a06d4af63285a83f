/** Starting a Zia job and reading its result. */
export const ZIA_JOB_SCOPES = [
  'ZohoCRM.settings.intelligence.CREATE',
  'ZohoCRM.settings.intelligence.READ',
] as const;

/** Reading which enrichments the organisation has set up: the free test of both Zia providers. */
export const ZIA_CHECK_SCOPES = ['ZohoCRM.Zia.enrichment.READ'] as const;

/**
 * Finding, reading and writing a person in Leads and Contacts. `/search` wants ZohoSearch besides the module's own scope. DELETE is
 * there for one thing only: to undo a record that Facet has just created.
 */
export const CRM_SCOPES = [
  'ZohoCRM.modules.leads.READ',
  'ZohoCRM.modules.leads.CREATE',
  'ZohoCRM.modules.leads.WRITE',
  'ZohoCRM.modules.leads.DELETE',
  'ZohoCRM.modules.contacts.READ',
  'ZohoCRM.modules.contacts.CREATE',
  'ZohoCRM.modules.contacts.WRITE',
  'ZohoCRM.modules.contacts.DELETE',
  'ZohoSearch.securesearch.READ',
  'ZohoCRM.coql.READ',
  'ZohoCRM.settings.fields.READ',
] as const;

/** Finding and making the account of a contact. A connection without them pushes contacts without a company. DELETE is for undo only. */
export const COMPANY_SCOPES = [
  'ZohoCRM.modules.accounts.READ',
  'ZohoCRM.modules.accounts.CREATE',
  'ZohoCRM.modules.accounts.DELETE',
] as const;

/** The note with the sources; READ finds out what became of one, DELETE is for undo only. */
export const NOTE_SCOPES = [
  'ZohoCRM.modules.notes.READ',
  'ZohoCRM.modules.notes.CREATE',
  'ZohoCRM.modules.notes.DELETE',
] as const;

/** What the forms in Zoho ask for. */
const LAYOUT_SCOPES = ['ZohoCRM.settings.layouts.READ'] as const;

/** Organisation, user and modules, for the settings page and for links to records. */
export const ACCOUNT_SCOPES = [
  'ZohoCRM.org.READ',
  'ZohoCRM.users.READ',
  'ZohoCRM.settings.modules.READ',
] as const;

/**
 * What to paste into "Scope" when making the grant code in Zoho's API console. It holds what some call of Facet needs and nothing else;
 * a new call brings its scope along here, and users then make a new code.
 */
export const ZOHO_SCOPES = [
  ...CRM_SCOPES,
  ...COMPANY_SCOPES,
  ...NOTE_SCOPES,
  ...LAYOUT_SCOPES,
  ...ACCOUNT_SCOPES,
  ...ZIA_JOB_SCOPES,
  ...ZIA_CHECK_SCOPES,
].join(',');
