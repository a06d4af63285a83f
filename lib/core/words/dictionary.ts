import type { commonWords } from './en/common';
import type { languageWords } from './en/language';
import type { panelWords } from './en/panel';
import type { personWords } from './en/person';
import type { personNotesWords } from './en/person-notes';
import type { priceWords } from './en/price';
import type { shortcutsWords } from './en/shortcuts';
import type { unlockWords } from './en/unlock';

/** All areas of the catalogue: what a language must have, each text with its parameters. */
export interface Dictionary {
  common: typeof commonWords;
  language: typeof languageWords;
  panel: typeof panelWords;
  person: typeof personWords;
  personNotes: typeof personNotesWords;
  price: typeof priceWords;
  shortcuts: typeof shortcutsWords;
  unlock: typeof unlockWords;
}
