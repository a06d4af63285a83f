import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';
import { language } from './language';
import { panel } from './panel';
import { person } from './person';
import { personNotes } from './person-notes';
import { price } from './price';
import { shortcuts } from './shortcuts';
import { unlock } from './unlock';

export const german: Dictionary = {
  common,
  language,
  panel,
  person,
  personNotes,
  price,
  shortcuts,
  unlock,
};
