import { area } from '@/lib/core/words/area';
import { commonWords } from '@/lib/core/words/en/common';

/** The dialog that says what will be written to Zoho, and what was. */
export const pushWords = area('push', {
  module: 'Module',
  searching: 'Searching Leads and Contacts …',
  several: 'Several records match. Which one is it?',
  maybeWritten: 'It may have been written.',
  notWritten: 'Nothing was written.',
  newOne: { Leads: 'New lead', Contacts: 'New contact' },
  updateOne: {
    Leads: (name: string) => `Update lead ${name}`,
    Contacts: (name: string) => `Update contact ${name}`,
  },
  ownedBy: (owner: string) => `owned by ${owner}`,
  foundBy: (values: string) => `Found by ${values}`,
  elsewhere: {
    Leads: (same: string, module: string, name: string) =>
      `A lead with the same ${same} is in ${module}: ${name}.`,
    Contacts: (same: string, module: string, name: string) =>
      `A contact with the same ${same} is in ${module}: ${name}.`,
    converted: (same: string, module: string, name: string) =>
      `A converted lead with the same ${same} is in ${module}: ${name}.`,
  },
  useModule: (module: string) => `Use ${module}`,
  zia: (module: string) =>
    `Zia enriches ${module} in your Zoho: after this push it may fill further fields by itself. Facet does not see or undo those.`,
  nothingToChange: 'Nothing to change.',
  create: { Leads: 'Create lead', Contacts: 'Create contact' },
  update: { Leads: 'Update lead', Contacts: 'Update contact' },
  created: {
    plain: (module: string, fields: number) => `Created in ${module} with ${commonWords.fields(fields)}.`,
    withNote: (module: string, fields: number) =>
      `Created in ${module} with ${commonWords.fields(fields)} and a note.`,
  },
  updated: {
    plain: (module: string, fields: number) => `Updated ${commonWords.fields(fields)} in ${module}.`,
    withNote: (module: string, fields: number) =>
      `Updated ${commonWords.fields(fields)} and a note in ${module}.`,
  },
  noteNotAdded: 'The note was not added.',
});
