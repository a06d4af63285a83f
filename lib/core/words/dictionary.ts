import type { callWords } from './en/call';
import type { choiceWords } from './en/choice';
import type { commonWords } from './en/common';
import type { crmWords } from './en/crm';
import type { crmSourceWords } from './en/crmSource';
import type { crmUndoWords } from './en/crmUndo';
import type { fieldWords } from './en/field';
import type { gateWords } from './en/gate';
import type { keyCheckWords } from './en/keyCheck';
import type { languageWords } from './en/language';
import type { listReadWords } from './en/listRead';
import type { listRunWords } from './en/listRun';
import type { lookupWords } from './en/lookup';
import type { priceWords } from './en/price';
import type { problemWords } from './en/problem';
import type { pushOutcomeWords } from './en/pushOutcome';
import type { pushWaitWords } from './en/pushWait';
import type { reasonWords } from './en/reason';
import type { seenWords } from './en/seen';
import type { statusWords } from './en/status';
import type { valueWords } from './en/value';

/** All areas of the catalogue: what a language must have, each text with its parameters. */
export interface Dictionary {
  choice: typeof choiceWords;
  crmSource: typeof crmSourceWords;
  gate: typeof gateWords;
  language: typeof languageWords;
  listRead: typeof listReadWords;
  pushWait: typeof pushWaitWords;
  reason: typeof reasonWords;
  status: typeof statusWords;
  value: typeof valueWords;

  // Worded in the worker too.
  call: typeof callWords;
  common: typeof commonWords;
  crm: typeof crmWords;
  crmUndo: typeof crmUndoWords;
  field: typeof fieldWords;
  keyCheck: typeof keyCheckWords;
  listRun: typeof listRunWords;
  lookup: typeof lookupWords;
  price: typeof priceWords;
  problem: typeof problemWords;
  pushOutcome: typeof pushOutcomeWords;
  seen: typeof seenWords;
}
