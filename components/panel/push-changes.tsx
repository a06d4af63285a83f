import type { CrmAction, CrmChange } from '@/lib/crm/types';

interface PushChangesProps {
  /** The table's accessible name; the account's own is "Changes to the account". */
  name: 'Changes' | 'Changes to the account';
  changes: readonly CrmChange[];
  actions: Readonly<Record<string, CrmAction>>;
  onAction(api: string, action: CrmAction): void;
}

/** Exactly what would be sent: one row per Zoho field, what will change first. */
export function PushChanges({ name, changes, actions, onAction }: PushChangesProps) {
  const actionOf = (change: CrmChange) => actions[change.api] ?? change.action;
  // Sorted by the diff's own action, so that choosing another one never moves the row under the pointer.
  const sorted = changes.toSorted((a, b) => Number(a.action === 'Keep') - Number(b.action === 'Keep'));
  if (changes.length === 0) return null;
  return (
    <table aria-label={name} className="push-changes">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">In Zoho</th>
          <th scope="col">New</th>
          <th scope="col">Action</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((change) => (
          <tr key={change.api} className={`push-${actionOf(change).toLowerCase()}`}>
            <th scope="row">{change.label}</th>
            <td>{change.before !== '' && <bdi>{change.before}</bdi>}</td>
            <td>
              <bdi>{change.after}</bdi>
              {change.note !== undefined && <span className="quiet push-note">{change.note}</span>}
            </td>
            <td>
              <select
                className="input"
                aria-label={`Action for ${name === 'Changes' ? '' : 'account '}${change.label}`}
                value={actionOf(change)}
                onChange={(event) => onAction(change.api, readAction(event.target.value))}
              >
                {change.before === '' ? <option>Fill</option> : <option>Overwrite</option>}
                <option>Keep</option>
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const readAction = (text: string): CrmAction => (text === 'Fill' || text === 'Overwrite' ? text : 'Keep');
