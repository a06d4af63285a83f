import type { commonWords } from './en/common';
import type { historyWords } from './en/history';
import type { inZohoWords } from './en/in-zoho';
import type { languageWords } from './en/language';
import type { pageAccessWords } from './en/page-access';
import type { pageTabWords } from './en/page-tab';
import type { panelWords } from './en/panel';
import type { personWords } from './en/person';
import type { personNotesWords } from './en/person-notes';
import type { priceWords } from './en/price';
import type { providerLinesWords } from './en/provider-lines';
import type { pushWords } from './en/push';
import type { pushChangesWords } from './en/push-changes';
import type { pushProblemWords } from './en/push-problem';
import type { pushRecordWords } from './en/push-record';
import type { shortcutsWords } from './en/shortcuts';
import type { sourcesWords } from './en/sources';
import type { unlockWords } from './en/unlock';
import type { valuesWords } from './en/values';
import type { writesWords } from './en/writes';
import type { zohoModulesWords } from './en/zoho-modules';

/** All areas of the catalogue: what a language must have, each text with its parameters. */
export interface Dictionary {
  common: typeof commonWords;
  history: typeof historyWords;
  inZoho: typeof inZohoWords;
  language: typeof languageWords;
  pageAccess: typeof pageAccessWords;
  pageTab: typeof pageTabWords;
  panel: typeof panelWords;
  person: typeof personWords;
  personNotes: typeof personNotesWords;
  price: typeof priceWords;
  providerLines: typeof providerLinesWords;
  push: typeof pushWords;
  pushChanges: typeof pushChangesWords;
  pushProblem: typeof pushProblemWords;
  pushRecord: typeof pushRecordWords;
  shortcuts: typeof shortcutsWords;
  sources: typeof sourcesWords;
  unlock: typeof unlockWords;
  values: typeof valuesWords;
  writes: typeof writesWords;
  zohoModules: typeof zohoModulesWords;
}
