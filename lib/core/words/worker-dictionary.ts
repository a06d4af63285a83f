import type { Dictionary } from './dictionary';

/**
 * The areas that the worker words itself: menus and notifications, what is stored for later, and details of problems. It cannot load code
 * later, so that it carries these in all languages; everything else is worded by the pages.
 */
export type WorkerDictionary = Pick<
  Dictionary,
  | 'call'
  | 'common'
  | 'connecting'
  | 'crm'
  | 'crmUndo'
  | 'field'
  | 'keyCheck'
  | 'listRun'
  | 'lookup'
  | 'menus'
  | 'price'
  | 'problem'
  | 'providers'
  | 'pushOutcome'
  | 'seen'
  | 'zohoConnecting'
  | 'zohoRefusals'
>;
