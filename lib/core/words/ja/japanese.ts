import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';
import { history } from './history';
import { language } from './language';
import { pageAccess } from './page-access';
import { pageTab } from './page-tab';
import { panel } from './panel';
import { person } from './person';
import { personNotes } from './person-notes';
import { price } from './price';
import { providerLines } from './provider-lines';
import { shortcuts } from './shortcuts';
import { sources } from './sources';
import { unlock } from './unlock';
import { values } from './values';
import { writes } from './writes';
import { zohoModules } from './zoho-modules';

export const japanese: Dictionary = {
  common,
  history,
  language,
  pageAccess,
  pageTab,
  panel,
  person,
  personNotes,
  price,
  providerLines,
  shortcuts,
  sources,
  unlock,
  values,
  writes,
  zohoModules,
};
