import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

type Module = 'Leads' | 'Contacts' | 'Accounts';

const each = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('lead'),
  Contacts: write('contact'),
  Accounts: write('account'),
});

/** What became of taking back what was pushed; whole sentences. */
export const crmUndoWords = area('crmUndo', {
  nothingChanged: 'Undone: nothing had been changed.',
  gone: 'The record is no longer in Zoho.',
  undoneBefore: 'It was undone before, or the record is gone.',
  inBin: each((record) => `Undone: the ${record} is in Zoho's recycle bin.`),
  asBefore: each((record) => `Undone: the ${record} has its earlier values again.`),
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
  noteChanged: each((record) => `Somebody changed the note that went with the ${record}.`),
  somebody: 'Somebody',
  otherFields: 'other fields than those that were pushed',
  changed: each(
    (record) => (who: string, what: string) =>
      `${who} changed the ${record} in Zoho, after it was pushed: ${what}.`,
  ),
  changedAt: each(
    (record) => (who: string, when: string, what: string) =>
      `${who} changed the ${record} in Zoho on ${when}, after it was pushed: ${what}.`,
  ),
  accountToo: 'So is its account.',
  accountStays: (why: string) => `The account stays: ${why}`,
  accountLeft: 'The account could not be taken back: undo it in History.',
});
