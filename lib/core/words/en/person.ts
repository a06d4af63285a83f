import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';

/** One person: what can be done with her, and what is said about the answers. */
export const personWords = area('person', {
  enrichFor: (price: string) => `Enrich (${price})`,
  noneReady: 'No provider can be asked yet.',
  addKey: 'Add a key in Settings',
  enoughKnown: (left: string, saved: string) =>
    `Everything you marked as needed is known. Not asked: ${left}. That saves ${saved}.`,
  progress: (found: number, providers: number, open: number) =>
    open > 0
      ? `${number(found)} of ${number(providers)} providers found this person, ${number(open)} still asked.`
      : `${number(found)} of ${number(providers)} providers found this person.`,
  wasCopied: (text: string) => `Copied ${text}.`,
  notCopied: 'Not copied: the browser wants a click into the panel first.',
  push: 'Push to Zoho',
  refresh: 'Refresh',
  askAgain: (price: string) => `Ask everybody again (${price})`,
  creditsShort: (count: number) => `${count} cr`,
  export: 'Export',
  exportAll: 'Everything stored',
  forget: 'Forget',
  forgetThis: 'Forget this person',
  forgetDeletes:
    'Deletes the profile, every stored answer and what was pushed from this browser. Zoho keeps its record.',
  forgetLeaves:
    'Only a code that tells nobody who it was stays, so that Facet asks you before this person is looked up, and paid for, again.',
  lookAlike: 'look-alike letters',
  lookAlikeWhy: 'Some letters only look like the usual ones: this may pose as another address',
});
