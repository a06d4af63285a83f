import type { WorkerDictionary } from '@/lib/core/words/worker-dictionary';
import { call } from './call';
import { common } from './common';
import { connecting } from './connecting';
import { crm } from './crm';
import { crmUndo } from './crm-undo';
import { field } from './field';
import { keyCheck } from './key-check';
import { listRun } from './list-run';
import { lookup } from './lookup';
import { menus } from './menus';
import { price } from './price';
import { problem } from './problem';
import { providers } from './providers';
import { pushOutcome } from './push-outcome';
import { seen } from './seen';
import { zohoConnecting } from './zoho-connecting';
import { zohoRefusals } from './zoho-refusals';

export const germanForWorker: WorkerDictionary = {
  call,
  common,
  connecting,
  crm,
  crmUndo,
  field,
  keyCheck,
  listRun,
  lookup,
  menus,
  price,
  problem,
  providers,
  pushOutcome,
  seen,
  zohoConnecting,
  zohoRefusals,
};
