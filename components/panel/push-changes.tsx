import type { CrmAction, CrmChange } from '@/lib/crm/types';
import { pushChangesWords } from '@/lib/core/words/en/push-changes';

interface PushChangesProps {
  /** Of the person's record, or of the account made with it. */
  of: 'person' | 'account';
  changes: readonly CrmChange[];
  actions: Readonly<Record<string, CrmAction>>;
  onAction(api: string, action: CrmAction): void;
}

/** Exactly what would be sent: one row per Zoho field, what will change first. */
export function PushChanges({ of, changes, actions, onAction }: PushChangesProps) {
  const actionOf = (change: CrmChange) => actions[change.api] ?? change.action;
  // Sorted by the diff's own action, so that choosing another one never moves the row under the pointer.
  const sorted = changes.toSorted((a, b) => Number(a.action === 'Keep') - Number(b.action === 'Keep'));
  const actionFor = of === 'person' ? pushChangesWords.actionFor : pushChangesWords.accountActionFor;
  if (changes.length === 0) return null;
  return (
    <table
      aria-label={of === 'person' ? pushChangesWords.changes : pushChangesWords.accountChanges}
      className="push-changes"
    >
      <thead>
        <tr>
          <th scope="col">{pushChangesWords.field}</th>
          <th scope="col">{pushChangesWords.inZoho}</th>
          <th scope="col">{pushChangesWords.newValue}</th>
          <th scope="col">{pushChangesWords.action}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((change) => (
          <tr key={change.api} className={`push-${actionOf(change).toLowerCase()}`}>
            <th scope="row">{change.label}</th>
            <td data-empty={pushChangesWords.empty}>{change.before !== '' && <bdi>{change.before}</bdi>}</td>
            <td>
              <bdi>{change.after}</bdi>
              {change.note !== undefined && <span className="quiet push-note">{change.note}</span>}
            </td>
            <td>
              <select
                className="input"
                aria-label={actionFor(change.label)}
                value={actionOf(change)}
                onChange={(event) => onAction(change.api, readAction(event.target.value))}
              >
                {actionsFor(change).map((action) => (
                  <option key={action} value={action}>
                    {pushChangesWords.actions[action]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const actionsFor = ({ before }: CrmChange): readonly CrmAction[] => [
  before === '' ? 'Fill' : 'Overwrite',
  'Keep',
];

const readAction = (text: string): CrmAction => (text === 'Fill' || text === 'Overwrite' ? text : 'Keep');
