import { commonWords } from '@/lib/core/words/en/common';
import { writesWords } from '@/lib/core/words/en/writes';

interface UndoRefusedProps {
  said: string;
  /** Labels of the fields that nobody has touched since. */
  stillPossible: readonly string[];
  onUndo(partly: true): void;
}

/** Somebody changed the record since: who, what, and what can still go back. */
export function UndoRefused({ said, stillPossible, onUndo }: UndoRefusedProps) {
  return (
    <div role="alert" className="notice notice-bad">
      <p>{said}</p>
      {stillPossible.length > 0 && (
        <button type="button" className="button" onClick={() => onUndo(true)}>
          {writesWords.undoOnly(commonWords.list(stillPossible))}
        </button>
      )}
    </div>
  );
}
