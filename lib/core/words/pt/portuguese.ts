import type { Dictionary } from '@/lib/core/words/dictionary';
import { call } from './call';
import { choice } from './choice';
import { common } from './common';
import { crm } from './crm';
import { crmSource } from './crm-source';
import { crmUndo } from './crm-undo';
import { field } from './field';
import { gate } from './gate';
import { history } from './history';
import { inZoho } from './in-zoho';
import { keyCheck } from './key-check';
import { language } from './language';
import { listPlan } from './list-plan';
import { listRead } from './list-read';
import { listRun } from './list-run';
import { lists } from './lists';
import { listState } from './list-state';
import { lookup } from './lookup';
import { pageAccess } from './page-access';
import { pageTab } from './page-tab';
import { panel } from './panel';
import { panelTrouble } from './panel-trouble';
import { person } from './person';
import { personNotes } from './person-notes';
import { price } from './price';
import { problem } from './problem';
import { providerLines } from './provider-lines';
import { push } from './push';
import { pushChanges } from './push-changes';
import { pushList } from './push-list';
import { pushListRow } from './push-list-row';
import { pushOutcome } from './push-outcome';
import { pushProblem } from './push-problem';
import { pushRecord } from './push-record';
import { pushWait } from './push-wait';
import { reason } from './reason';
import { seen } from './seen';
import { shortcuts } from './shortcuts';
import { sources } from './sources';
import { status } from './status';
import { unlock } from './unlock';
import { value } from './value';
import { values } from './values';
import { writes } from './writes';
import { zohoModules } from './zoho-modules';

export const portuguese: Dictionary = {
  call,
  choice,
  common,
  crm,
  crmSource,
  crmUndo,
  field,
  gate,
  history,
  inZoho,
  keyCheck,
  language,
  listPlan,
  listRead,
  listRun,
  lists,
  listState,
  lookup,
  pageAccess,
  pageTab,
  panel,
  panelTrouble,
  person,
  personNotes,
  price,
  problem,
  providerLines,
  push,
  pushChanges,
  pushList,
  pushListRow,
  pushOutcome,
  pushProblem,
  pushRecord,
  pushWait,
  reason,
  seen,
  shortcuts,
  sources,
  status,
  unlock,
  value,
  values,
  writes,
  zohoModules,
};
