import type { Receipt } from '@/lib/crm/types';
import { UndoLine, type UndoView } from './undo-line';
import './writes-list.css';

/** Something that Facet wrote to Zoho, or may have. */
export interface WriteRow {
  pushId: string;
  name: string;
  state: 'sent' | 'unknown' | 'done' | 'undone' | 'gone';
  /** In words. */
  when: string;
  receipt?: Receipt;
  undo: UndoView | undefined;
}

export interface WritesListProps {
  rows: readonly WriteRow[];
  onUndo(pushId: string, partly: boolean): void;
}

/** Every write to Zoho with its receipt, newest first; each can be taken back as long as nobody has changed the record. */
export function WritesList({ rows, onUndo }: WritesListProps) {
  if (rows.length === 0) return null;
  return (
    <details className="writes">
      <summary>Written to Zoho ({rows.length.toLocaleString('en')})</summary>
      <ul aria-label="Written to Zoho">
        {rows.map((row) => (
          <li key={row.pushId}>
            <p>
              <bdi className="writes-name">{row.name === '' ? 'Somebody forgotten' : row.name}</bdi>{' '}
              <span className="quiet">{row.when}</span>
            </p>
            <p className="quiet">{whatOf(row)}</p>
            {row.receipt && (
              <div className="writes-actions">
                {row.state !== 'gone' && (
                  <a href={row.receipt.url} target="_blank" rel="noreferrer noopener">
                    Open in Zoho
                  </a>
                )}
                {row.state === 'done' && (
                  <UndoLine undo={row.undo} name={row.name} onUndo={(partly) => onUndo(row.pushId, partly)} />
                )}
                {row.state === 'undone' && row.undo?.said !== undefined && (
                  <p role="status">{row.undo.said}</p>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const STATE: Readonly<Record<WriteRow['state'], string>> = {
  sent: 'Being written',
  unknown: 'It may have been written: push again, then Facet looks first',
  done: '',
  undone: 'Taken back. ',
  gone: 'Deleted in Zoho since. ',
};

function whatOf({ state, receipt }: WriteRow): string {
  if (!receipt) return `${STATE[state]}.`;
  const fields = Object.keys(receipt.written).map((api) => receipt.labels[api] ?? api);
  const note = receipt.note?.id === undefined ? '' : '; with a note';
  const verb = receipt.kind === 'created' ? 'Created in' : 'Updated in';
  return `${STATE[state]}${verb} ${receipt.target.module}: ${fields.join(', ')}${note}`;
}
