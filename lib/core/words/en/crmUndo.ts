import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

type Module = 'Leads' | 'Contacts' | 'Accounts';

const record: Readonly<Record<Module, string>> = { Leads: 'lead', Contacts: 'contact', Accounts: 'account' };

/** What became of taking back what was pushed; whole sentences. */
export const crmUndoWords = area('crmUndo', {
  nothingChanged: 'Undone: nothing had been changed.',
  gone: 'The record is no longer in Zoho.',
  undoneBefore: 'It was undone before, or the record is gone.',
  inBin: (module: Module) => `Undone: the ${record[module]} is in Zoho's recycle bin.`,
  asBefore: (module: Module) => `Undone: the ${record[module]} has its earlier values again.`,
  partly: (fields: number) =>
    plural(fields, {
      one: `Undone: ${number(fields)} field has its earlier value again.`,
      other: `Undone: ${number(fields)} fields have their earlier values again.`,
    }),
  noteStays: 'The note stays: somebody changed it.',
  noteDeleted: 'The note is deleted.',
  noteLeft: 'The note could not be deleted: delete it in Zoho.',
  nothingUndone: 'Nothing was undone.',
  accountInUse: 'Other contacts belong to this account in Zoho by now.',
  noteChanged: (module: Module) => `Somebody changed the note that went with the ${record[module]}.`,
  somebody: 'Somebody',
  otherFields: 'other fields than those that were pushed',
  changed: (who: string, module: Module, what: string) =>
    `${who} changed the ${record[module]} in Zoho, after it was pushed: ${what}.`,
  changedAt: (who: string, module: Module, when: string, what: string) =>
    `${who} changed the ${record[module]} in Zoho on ${when}, after it was pushed: ${what}.`,
  accountToo: 'So is its account.',
  accountStays: (why: string) => `The account stays: ${why}`,
  accountLeft: 'The account could not be taken back: undo it in History.',
});
