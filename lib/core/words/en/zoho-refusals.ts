import { area } from '@/lib/core/words/area';

/** What Zoho CRM's refusals mean, in details of a problem, and the ways out. Names of fields are those of the user's Zoho. */
export const zohoRefusalsWords = area('zohoRefusals', {
  theValue: 'the value',
  value: 'value',
  thisOne: 'this one',
  anotherField: 'another field',
  valueOfAnother: 'the value of another field',
  notAccepted: (field: string) => `Zoho does not accept ${field}.`,
  notAcceptedWhy: (field: string, why: string) => `Zoho does not accept ${field}: ${why}.`,
  tooLong: (field: string, most: number) => `Zoho does not accept ${field}: it is longer than ${most}.`,
  tooShort: (field: string, least: number) => `Zoho does not accept ${field}: it is shorter than ${least}.`,
  wrongType: (field: string, type: string) => `Zoho does not accept ${field}: it must be of type ${type}.`,
  needed: (field: string) => `Zoho needs ${field}.`,
  ziaNeedsMore: 'Zia needs at least one of name, email, company or LinkedIn address, and got none.',
  neededTogether: (field: string, other: string) => `Zoho needs ${field} together with ${other}.`,
  notTogether: (field: string, other: string) => `In your Zoho ${field} does not go together with ${other}.`,
  wrongMethod: 'Zoho does not take this kind of call here.',
  neededParameter: (parameter: string) => `Zoho needs the parameter ${parameter}.`,
  notMapped: (field: string) =>
    `${field} is not mapped in the enrichment configuration. Map it in Zoho CRM under Setup, Zia, Data Enrichment.`,
  duplicate: (field: string) => `Another record has the same ${field} already. Update that record instead.`,
  duplicateOf: (field: string, record: string) =>
    `Another record (${record}) has the same ${field} already. Update that record instead.`,
  usedUp: 'The enrichments of your organisation are used up',
  limit: (words: string) => `${words}.`,
  limitOf: (words: string, limit: number) => `${words} (${limit}).`,
  noPermission: 'Your Zoho profile lacks a permission. Ask your Zoho administrator.',
  noPermissions: (permissions: string) =>
    `Your Zoho profile lacks a permission (${permissions}). Ask your Zoho administrator.`,
  recordLocked: 'The record is locked in Zoho. Unlock it there first.',
  notApproved: 'The record waits for approval in Zoho and cannot be changed until then.',
  invalidModule: 'Your Zoho does not have this module, or hides it from you.',
  notInVersion: 'Zoho does not offer this call in the version of its API that Facet uses.',
  notInDataCenter: 'Zoho does not know this call in your data center.',
  ziaFailed: 'Zia reported that the job failed.',
  resolutions: {
    INVALID_MODULE: 'Push to the other module, or ask your Zoho administrator to show you this one.',
    INVALID_REQUEST_METHOD: 'Update Facet. If it stays, report this to us.',
    RECORD_LOCKED: 'Then push again.',
    NOT_APPROVED: 'Push again once it is approved.',
  },
  features: {
    FEATURE_NOT_ENABLED:
      'Switch on data enrichment in Zoho CRM (Setup, Zia, Data Enrichment), or ask your Zoho administrator.',
    FEATURE_NOT_SUPPORTED:
      'Data enrichment needs the Enterprise or Ultimate edition of Zoho CRM. Upgrade, or write to support@zohocrm.com.',
  },
});
