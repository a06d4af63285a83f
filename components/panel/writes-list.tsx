import type { Receipt } from '@/lib/crm/types';
import { commonWords } from '@/lib/core/words/en/common';
import { writesWords } from '@/lib/core/words/en/writes';
import { zohoModulesWords } from '@/lib/core/words/en/zoho-modules';
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
      <summary>{writesWords.titleWithCount(rows.length)}</summary>
      <ul aria-label={writesWords.title}>
        {rows.map((row) => (
          <li key={row.pushId}>
            <p>
              <bdi className="writes-name">{row.name === '' ? writesWords.somebody : row.name}</bdi>{' '}
              <span className="quiet">{row.when}</span>
            </p>
            <p className="quiet">{whatOf(row)}</p>
            {row.receipt && (
              <div className="writes-actions">
                {row.state !== 'gone' && (
                  <a href={row.receipt.url} target="_blank" rel="noreferrer noopener">
                    {writesWords.openInZoho}
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

function whatOf({ state, receipt }: WriteRow): string {
  const stands = state === 'done' ? '' : writesWords.state[state];
  if (!receipt) return stands;
  const fields = commonWords.list(Object.keys(receipt.written).map((api) => receipt.labels[api] ?? api));
  const words = receipt.kind === 'created' ? writesWords.created : writesWords.updated;
  const say = receipt.note?.id === undefined ? words.plain : words.withNote;
  return commonWords.sentences(stands, say(zohoModulesWords.names[receipt.target.module], fields));
}
