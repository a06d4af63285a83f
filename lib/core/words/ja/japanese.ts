import type { Dictionary } from '@/lib/core/words/dictionary';
import { call } from './call';
import { choice } from './choice';
import { common } from './common';
import { connecting } from './connecting';
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
import { listState } from './list-state';
import { lists } from './lists';
import { lookup } from './lookup';
import { menus } from './menus';
import { pageAccess } from './page-access';
import { pageTab } from './page-tab';
import { panel } from './panel';
import { panelTrouble } from './panel-trouble';
import { person } from './person';
import { personNotes } from './person-notes';
import { price } from './price';
import { problem } from './problem';
import { providerLines } from './provider-lines';
import { providers } from './providers';
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
import { settings } from './settings';
import { settingsChoices } from './settings-choices';
import { settingsKeys } from './settings-keys';
import { settingsPassphrase } from './settings-passphrase';
import { settingsPrivacy } from './settings-privacy';
import { settingsRequests } from './settings-requests';
import { settingsSpending } from './settings-spending';
import { settingsZoho } from './settings-zoho';
import { settingsZohoFields } from './settings-zoho-fields';
import { shortcuts } from './shortcuts';
import { sources } from './sources';
import { status } from './status';
import { unlock } from './unlock';
import { value } from './value';
import { values } from './values';
import { welcome } from './welcome';
import { writes } from './writes';
import { zohoConnecting } from './zoho-connecting';
import { zohoModules } from './zoho-modules';
import { zohoRefusals } from './zoho-refusals';

export const japanese: Dictionary = {
  call,
  choice,
  common,
  connecting,
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
  listState,
  lists,
  lookup,
  menus,
  pageAccess,
  pageTab,
  panel,
  panelTrouble,
  person,
  personNotes,
  price,
  problem,
  providerLines,
  providers,
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
  settings,
  settingsChoices,
  settingsKeys,
  settingsPassphrase,
  settingsPrivacy,
  settingsRequests,
  settingsSpending,
  settingsZoho,
  settingsZohoFields,
  shortcuts,
  sources,
  status,
  unlock,
  value,
  values,
  welcome,
  writes,
  zohoConnecting,
  zohoModules,
  zohoRefusals,
};
