import type { Handlers } from '@/lib/messaging/protocol';
import type { Parts } from './parts';

/** Zoho CRM for the panel: prepare, confirm, undo, and what became of a push that the panel lost sight of. */
export function crmHandlers({
  pushes,
}: Parts): Pick<Handlers, 'crm.prepare' | 'crm.push' | 'crm.outcome' | 'crm.undo'> {
  return {
    'crm.prepare': (wish) => pushes.prepare(wish),
    'crm.push': ({ pushId, actions }) => pushes.confirm(pushId, actions),
    'crm.outcome': ({ pushId }) => pushes.outcome(pushId),
    'crm.undo': ({ pushId, partly }) => pushes.undo(pushId, partly),
  };
}
