import { area } from '@/lib/core/words/area';

/** What would be sent, field by field. */
export const pushChangesWords = area('pushChanges', {
  changes: 'Changes',
  accountChanges: 'Changes to the account',
  field: 'Field',
  inZoho: 'In Zoho',
  newValue: 'New',
  action: 'Action',
  actionFor: (field: string) => `Action for ${field}`,
  accountActionFor: (field: string) => `Action for account ${field}`,
  actions: { Fill: 'Fill', Overwrite: 'Overwrite', Keep: 'Keep' },
  empty: 'empty',
  missing: 'Missing in Zoho',
  asksFor: (fields: string) => `Your Zoho asks for ${fields} on new records, and no provider told.`,
  canBeEmpty: '(can be left empty)',
  notSent: 'Not sent',
  addNote: 'Add a note with the sources',
  note: 'Note',
});
