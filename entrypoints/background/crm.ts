import { explainProblem } from '@/lib/core/explain-problem';
import type { Handlers } from '@/lib/messaging/protocol';
import type { Parts } from './parts';
import { readCrmFields } from './zoho-account';

type CrmHandlers = Pick<Handlers, 'crm.prepare' | 'crm.push' | 'crm.fields' | 'crm.outcome' | 'crm.undo'>;

/** Zoho CRM for the panel: prepare, confirm, undo, and what became of a push that the panel lost sight of. */
export function crmHandlers({ pushes, sender, database }: Parts): CrmHandlers {
  return {
    'crm.prepare': (wish) => pushes.prepare(wish),
    'crm.push': ({ pushId, actions }) => pushes.confirm(pushId, actions),
    'crm.fields': async () => {
      const problem = await readCrmFields((call) => sender.send(call), database);
      if (!problem) return { read: true };
      const { what, next } = explainProblem(problem, 'Zoho');
      return { read: false, why: `${what} ${next}` };
    },
    'crm.outcome': ({ pushId }) => pushes.outcome(pushId),
    'crm.undo': ({ pushId, partly }) => pushes.undo(pushId, partly),
  };
}
