import { area } from '@/lib/core/words/area';
import { plural } from '@/lib/core/words/numbers';

/** The passphrase over the keys. */
export const settingsPassphraseWords = area('settingsPassphrase', {
  none: 'There is none. Your keys are encrypted, but the key to them lies beside them: whoever copies this browser’s profile from the disk, or uses this computer under your login, can use your keys. With a passphrase the disk alone gives nothing while Facet is locked.',
  isSet:
    'Set. It is asked for after a start of the browser and after the time below; nobody can recover it. While Facet is unlocked, a program that runs under your login could still read the keys from memory.',
  whyUnlock: 'Keys can be used and saved once you unlock it.',
  names: { set: 'Set passphrase', change: 'Change passphrase', remove: 'Remove passphrase' },
  explained: {
    set: 'Facet asks for it before it uses your keys. Nobody can recover it: without it the keys have to be entered again. Keys that were saved before may leave traces on the disk until the browser tidies its files; where that matters, make new keys at the vendors afterwards.',
    change: 'Your keys are encrypted anew, all of them or none.',
    remove: 'Your keys stay, protected by your computer’s login only.',
  },
  lockNow: 'Lock now',
  lockAfter: 'Lock after',
  minutesWithout: (minutes: number) =>
    plural(minutes, {
      one: `${minutes} minute without a request`,
      other: `${minutes} minutes without a request`,
    }),
  hoursWithout: (hours: number) =>
    plural(hours, { one: `${hours} hour without a request`, other: `${hours} hours without a request` }),
  browserCloses: 'only when the browser closes',
  newPassphrase: 'New passphrase',
  repeat: 'Repeat passphrase',
  enterCurrent: 'Enter the passphrase that is set now.',
  tooShort: (least: number) => `Use ${least} characters or more; several words are best.`,
  notTheSame: 'The two are not the same. Type them again.',
  removeKeys: 'Remove all keys',
  forgotten: 'For a passphrase that you forgot.',
  removeKeysTitle: 'Remove all keys?',
  removeKeysExplained:
    'This deletes every saved key, the Zoho connection and the passphrase from this browser. People and answers stay. Make new keys at the vendors, or enter the old ones again.',
  ended: {
    set: 'The passphrase is set. Facet is unlocked.',
    removed: 'There is no passphrase any more.',
    locked: 'Locked.',
    keysRemoved: 'All keys are removed.',
  },
  refused: {
    'wrong-passphrase': 'That is not the passphrase. Nothing was changed; try again.',
    changed: 'A key was saved in the same moment, so nothing was changed. Try again.',
  },
});
