import { area } from '@/lib/core/words/area';
import { plural } from '@/lib/core/words/numbers';

/** The section "Zoho fields": where each value goes, and what every push does besides. */
export const settingsZohoFieldsWords = area('settingsZohoFields', {
  lead: 'Where each value goes. Fill writes into empty fields only, Overwrite replaces what Zoho has, Keep never writes. Every push shows its changes first, and you can choose otherwise there.',
  connectFirst: 'Connect Zoho CRM to choose among its fields.',
  noLinkedIn:
    'This Zoho has no field for LinkedIn addresses. Make a text or URL field called "LinkedIn URL" in Zoho and read the fields again: Facet fills it, and knows people by it.',
  module: 'Module',
  mapping: { Leads: 'Mapping of Leads', Contacts: 'Mapping of Contacts', Accounts: 'Mapping of Accounts' },
  value: 'Value',
  field: 'Zoho field',
  policy: 'Policy',
  fieldFor: (value: string) => `Zoho field for ${value}`,
  policyFor: (value: string) => `Policy for ${value}`,
  notSent: 'Not sent',
  unknownField: (api: string) => `${api} (not in this Zoho)`,
  readAgain: 'Read Zoho fields again',
  readAgainDone: 'Read again.',
  exportMapping: 'Export mapping',
  importMapping: 'Import mapping',
  noMappingFile: 'This file is no mapping that Facet exported.',
  imported: 'Imported.',
  importedWithout: (count: number) =>
    plural(count, {
      one: `Imported. ${count} line names a field that this Zoho does not have, left out.`,
      other: `Imported. ${count} lines name fields that this Zoho does not have, left out.`,
    }),
  notImported: 'Not imported.',
  workflows: 'Let Zoho’s workflows run',
  workflowsNote: 'On what Facet writes, as on anything typed into Zoho',
  note: 'Add a note with the sources',
  noteNote: 'Who said each value and when; the dialog shows it, and undo deletes it',
  owner: 'I own new records',
  ownerNote: (user: string) => `${user}; else Zoho’s own rules decide`,
  leadSource: 'Lead source of new records',
  tags: 'Tags of new records',
  tagsExample: 'facet, from a page',
});
