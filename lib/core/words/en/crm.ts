import { area } from '@/lib/core/words/area';

/** Texts about values are cut before they come here, and stand in quotation marks. */
const values = {
  noEmail: (text: string) => `"${text}" is no email address, left out`,
  otherType: (text: string, type: string) => `"${text}" does not fit a field of type ${type}, left out`,
  tooLong: (text: string, limit: number) => `"${text}" is longer than ${limit} characters, left out`,
  noPhone: (text: string) => `"${text}" is no phone number, left out`,
  notInList: (text: string) => `"${text}" is not in the pick list, left out`,
  noDay: (text: string) => `"${text}" is no date of a day, left out`,
  noNumber: (text: string) => `"${text}" is no exact number, left out`,
  tooManyDigits: (text: string, limit: number) => `"${text}" has more than ${limit} digits, left out`,
  cutTo: (limit: number) => `cut to ${limit} characters`,
};

/** What is said about records of the CRM before they are written, and why they are not. */
export const crmWords = area('crm', {
  values,
  byName: 'the name',
  byEarlierPush: 'an earlier push by Facet',
  typedByYou: 'typed by you',
  noteTitle: 'Sources (Facet)',
  noteLine: (label: string, value: string, sources: string) => `${label}: ${value} (${sources})`,
  needs: (label: string) =>
    `Zoho needs ${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label.toLowerCase()}, and none is known.`,
  convertedLead: 'This lead was converted, so Zoho keeps it as it is. Update the contact instead.',
  convertedContact: 'This contact was converted, so Zoho keeps it as it is. Update the contact instead.',
  appeared: (name: string) => `${name} was added to Zoho meanwhile, so no second record was made.`,
  refusedTyped: (label: string, note: string) => `${label}: ${note}. Nothing was sent.`,
  accountNotShown: 'This account was not among those that were shown.',
  fieldNotShown: 'This field was not among those that were shown.',
  gone: 'The record no longer exists in Zoho.',
  noteNotThere: 'The note is not there.',
  unavailable: 'Your Zoho does not offer this call of its CRM. Ask your Zoho administrator.',
});
