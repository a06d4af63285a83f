import { explainProblem } from '@/lib/core/explain-problem';
import { connectingWords } from '@/lib/core/words/en/connecting';
import type { Handlers } from '@/lib/messaging/protocol';
import type { Parts } from './parts';
import { readCrmFields } from './zoho-account';

type CrmHandlers = Pick<Handlers, Extract<keyof Handlers, `crm.${string}`>>;

/** Zoho CRM for the panel: prepare, confirm, undo, and what became of a push that the panel lost sight of. */
export function crmHandlers({ pushes, sender, database }: Parts): CrmHandlers {
  return {
    'crm.prepare': (wish) => pushes.prepare(wish),
    'crm.push': ({ pushId, choices }) => pushes.confirm(pushId, choices),
    'crm.push-many': ({ pushIds }) => pushes.confirmMany(pushIds),
    'crm.standing': async ({ personId, fresh }) => {
      if (!(await database.secrets.get('zoho'))) return {};
      const standing = await pushes.standing(personId, fresh);
      const credits = (await database.balances.get('zoho-crm'))?.credits;
      return { standing, ...(credits === undefined ? {} : { creditsLeft: credits }) };
    },
    'crm.fields': async () => {
      const problem = await readCrmFields((call) => sender.send(call), database);
      if (!problem) return { read: true };
      const { what, next } = explainProblem(problem, 'Zoho');
      return { read: false, why: connectingWords.problem(what, next) };
    },
    'crm.outcome': ({ pushId }) => pushes.outcome(pushId),
    'crm.undo': ({ pushId, partly }) => pushes.undo(pushId, partly),
  };
}
