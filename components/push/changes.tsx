import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { CrmAction, CrmChange, CrmDiff } from '@/lib/crm/types';
import { actionsFor, isSettled } from './words';
import './changes.css';

interface ChangesProps {
  diff: CrmDiff;
  /** What the user wants now, by API name. */
  actions: Readonly<Record<string, CrmAction>>;
  disabled: boolean;
  onAction(api: string, action: CrmAction): void;
}

/** Every field with what Zoho has and what it would get: what will be written first, what is equal already folded away. */
export function Changes({ diff, actions, disabled, onAction }: ChangesProps) {
  const [open, setOpen] = useState(false);
  // The order follows the diff as it came, so that no row moves when its action is changed.
  const written = diff.changes.filter(({ action }) => action !== 'Keep');
  const undecided = diff.changes.filter((change) => change.action === 'Keep' && !isSettled(change));
  const settled = diff.changes.filter(isSettled);
  const rows = [...written, ...undecided, ...(open ? settled : [])];
  return (
    <>
      <table aria-label="Changes" className="changes">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">In Zoho</th>
            <th scope="col">New</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((change) => (
            <Row
              key={change.api}
              change={change}
              action={actions[change.api] ?? change.action}
              disabled={disabled}
              onAction={onAction}
            />
          ))}
        </tbody>
      </table>
      {settled.length > 0 && (
        <Button tone="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide what is equal' : `Show ${settled.length} equal in Zoho`}
        </Button>
      )}
    </>
  );
}

interface RowProps extends Pick<ChangesProps, 'disabled' | 'onAction'> {
  change: CrmChange;
  action: CrmAction;
}

function Row({ change, action, disabled, onAction }: RowProps) {
  return (
    <tr className={`change-${action.toLowerCase()}`}>
      <th scope="row">{change.label}</th>
      <td className="change-before">{change.before || <span className="quiet">empty</span>}</td>
      <td className="change-after">
        {change.after || <span className="quiet">nothing</span>}
        {change.note && <p className="quiet small">{change.note}</p>}
      </td>
      <td>
        <select
          className="input"
          aria-label={`Action for ${change.label}`}
          value={action}
          disabled={disabled}
          onChange={(event) => {
            const chosen = actionsFor(change).find((option) => option === event.target.value);
            if (chosen) onAction(change.api, chosen);
          }}
        >
          {actionsFor(change).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </td>
    </tr>
  );
}
