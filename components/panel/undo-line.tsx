import type { Problem } from '@/lib/core/problem';
import { commonWords } from '@/lib/core/words/en/common';
import { writesWords } from '@/lib/core/words/en/writes';
import { explainPush } from './explain-push';
import { UndoRefused } from './undo-refused';

export interface UndoView {
  running: boolean;
  said?: string;
  problem?: Problem;
  refused?: { said: string; stillPossible: readonly string[] };
}

interface UndoLineProps {
  undo: UndoView | undefined;
  /** Whose record, so that many buttons on one screen tell apart; absent where there is only one. */
  name?: string;
  onUndo(partly: boolean): void;
}

/** Taking one push back, in a list of many, and what became of it. */
export function UndoLine({ undo, name, onUndo }: UndoLineProps) {
  const failed = undo?.problem && explainPush(undo.problem);
  return (
    <>
      {undo?.said === undefined ? (
        <button
          type="button"
          className="button"
          aria-label={name === undefined ? commonWords.undo : writesWords.undoOf(name)}
          disabled={undo?.running ?? false}
          onClick={() => onUndo(false)}
        >
          {commonWords.undo}
        </button>
      ) : (
        <p role="status">{undo.said}</p>
      )}
      {failed && (
        <p role="alert" className="notice notice-bad">
          {commonWords.sentences(writesWords.notUndone, failed.what, failed.next)}
        </p>
      )}
      {undo?.refused && <UndoRefused {...undo.refused} onUndo={onUndo} />}
    </>
  );
}
