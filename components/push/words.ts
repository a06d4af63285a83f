import type { CrmAction, CrmChange, CrmMatch, CrmModule, Receipt } from '@/lib/crm/types';

/** One record of a module in running text. */
export const NOUN: Record<CrmModule, string> = { Leads: 'lead', Contacts: 'contact' };

/** "New lead" or "Update lead Jane Doe". */
export const intention = (module: CrmModule, record: CrmMatch | undefined): string =>
  record ? `Update ${NOUN[module]} ${record.name}` : `New ${NOUN[module]}`;

/** The name of a choice among records: "Jane Doe, Acme Robotics, owned by Sam Lee, found by jane.doe@acme-robotics.io". */
export const recordInWords = ({ name, company, owner, matchedBy }: CrmMatch): string =>
  [name, company, owner && `owned by ${owner}`, matchedBy.length > 0 && `found by ${matchedBy.join(' and ')}`]
    .filter(Boolean)
    .join(', ');

/** What the status says after a push. */
export function outcome({ kind, target, written }: Receipt): string {
  const noun = NOUN[target.module];
  const count = Object.keys(written).length;
  const fields = count === 1 ? '1 field' : `${count} fields`;
  if (kind === 'nothing-to-change') return `Nothing to change: the ${noun} has all of it already`;
  return kind === 'created' ? `Created the ${noun} with ${fields}` : `Updated ${fields} of the ${noun}`;
}

/** The actions that make sense: nothing can be filled that is full, nor overwritten that is empty. */
export const actionsFor = ({ before }: CrmChange): readonly CrmAction[] =>
  before === '' ? ['Fill', 'Keep'] : ['Overwrite', 'Keep'];

/** Nothing to choose: Zoho has the value already. */
export const isSettled = ({ before, after, action }: CrmChange): boolean =>
  action === 'Keep' && (before === after || after === '');
