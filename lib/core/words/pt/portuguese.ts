import type { Dictionary } from '@/lib/core/words/dictionary';
import { call } from './call';
import { choice } from './choice';
import { common } from './common';
import { crm } from './crm';
import { crmSource } from './crmSource';
import { crmUndo } from './crmUndo';
import { field } from './field';
import { gate } from './gate';
import { keyCheck } from './keyCheck';
import { language } from './language';
import { listRead } from './listRead';
import { listRun } from './listRun';
import { lookup } from './lookup';
import { price } from './price';
import { problem } from './problem';
import { pushOutcome } from './pushOutcome';
import { pushWait } from './pushWait';
import { reason } from './reason';
import { seen } from './seen';
import { status } from './status';
import { value } from './value';

export const portuguese: Dictionary = {
  call,
  choice,
  common,
  crm,
  crmSource,
  crmUndo,
  field,
  gate,
  keyCheck,
  language,
  listRead,
  listRun,
  lookup,
  price,
  problem,
  pushOutcome,
  pushWait,
  reason,
  seen,
  status,
  value,
};
