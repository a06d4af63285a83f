import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';
import { history } from './history';
import { inZoho } from './in-zoho';
import { language } from './language';
import { listPlan } from './list-plan';
import { listState } from './list-state';
import { lists } from './lists';
import { pageAccess } from './page-access';
import { pageTab } from './page-tab';
import { panel } from './panel';
import { panelTrouble } from './panel-trouble';
import { person } from './person';
import { personNotes } from './person-notes';
import { price } from './price';
import { providerLines } from './provider-lines';
import { push } from './push';
import { pushChanges } from './push-changes';
import { pushList } from './push-list';
import { pushListRow } from './push-list-row';
import { pushProblem } from './push-problem';
import { pushRecord } from './push-record';
import { shortcuts } from './shortcuts';
import { sources } from './sources';
import { unlock } from './unlock';
import { values } from './values';
import { writes } from './writes';
import { zohoModules } from './zoho-modules';

export const portuguese: Dictionary = {
  common,
  history,
  inZoho,
  language,
  listPlan,
  listState,
  lists,
  pageAccess,
  pageTab,
  panel,
  panelTrouble,
  person,
  personNotes,
  price,
  providerLines,
  push,
  pushChanges,
  pushList,
  pushListRow,
  pushProblem,
  pushRecord,
  shortcuts,
  sources,
  unlock,
  values,
  writes,
  zohoModules,
};
