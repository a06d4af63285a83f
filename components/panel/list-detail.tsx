import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { commonWords } from '@/lib/core/words/en/common';
import { listsWords } from '@/lib/core/words/en/lists';
import { ListLines, type ListLinesProps } from './list-lines';

export interface ListDetailProps {
  id: string;
  name: string;
  state: 'planned' | 'running' | 'paused' | 'cancelled' | 'done';
  /** People whose part is done, and all of them. */
  done: number;
  people: number;
  /** "Running", or why it does not and what to do. */
  status: string;
  /** The list stopped by itself and needs the user. */
  needsUser: boolean;
  /** "96 found · 10 not found · 384 credits spent" */
  counts: string;
  /** The file is being made. */
  exporting: boolean;
  /** The browser may be asked to tell when the list is done. */
  canTell: boolean;
  lines: ListLinesProps | undefined;
  onTell(): void;
  onPause(): void;
  onResume(): void;
  onCancel(): void;
  onExport(): void;
  /** Absent while nobody was found. */
  onPush?: () => void;
  onRemove(): void;
}

/** One list: how far it is, what the user can do about it, and its lines. */
export function ListDetail(props: ListDetailProps) {
  const { name, state, done, people, status, needsUser, counts, exporting, lines } = props;
  const [removing, setRemoving] = useState(false);
  const far = listsWords.far(done, people);
  const goesOn = state === 'running' || state === 'paused' || state === 'planned';
  return (
    <section aria-label={listsWords.list(name)} className="list-detail">
      <h2 className="list-name">
        <bdi>{name}</bdi>
      </h2>
      <div
        role="progressbar"
        aria-label={listsWords.progress}
        aria-valuemin={0}
        aria-valuemax={people}
        aria-valuenow={done}
        aria-valuetext={far}
        className="list-progress"
      >
        <progress aria-hidden="true" max={Math.max(people, 1)} value={done} />
      </div>
      <p className="list-count">
        {far}
        {counts !== '' && <span className="quiet"> · {counts}</span>}
      </p>
      {needsUser ? (
        <p role="alert" className="notice notice-caution">
          {status}
        </p>
      ) : (
        <p role="status" className="quiet">
          {status}
        </p>
      )}
      <div className="list-actions">
        {state === 'running' && (
          <button type="button" className="button" onClick={props.onPause}>
            {listsWords.pause}
          </button>
        )}
        {state === 'paused' && (
          <button type="button" className="button" onClick={props.onResume}>
            {listsWords.resume}
          </button>
        )}
        {goesOn && (
          <button type="button" className="button" onClick={props.onCancel}>
            {listsWords.cancel}
          </button>
        )}
        {state === 'running' && props.canTell && (
          <button type="button" className="button" onClick={props.onTell}>
            {listsWords.tell}
          </button>
        )}
        <button type="button" className="button" disabled={exporting} onClick={props.onExport}>
          {listsWords.exportCsv}
        </button>
        {props.onPush && (
          <button type="button" className="button" onClick={props.onPush}>
            {listsWords.push}
          </button>
        )}
        <span className="list-spring" />
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={listsWords.delete}
          title={listsWords.delete}
          onClick={() => setRemoving(true)}
        >
          <Trash2 aria-hidden />
        </button>
      </div>
      {lines && <ListLines {...lines} />}
      <Dialog title={listsWords.deleteThis} open={removing} onClose={() => setRemoving(false)}>
        <p>{listsWords.deletes}</p>
        <div className="list-actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              setRemoving(false);
              props.onRemove();
            }}
          >
            {commonWords.delete}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setRemoving(false)}>
            {commonWords.keep}
          </button>
        </div>
      </Dialog>
    </section>
  );
}
