import { useState } from 'react';
import { historyWords } from '@/lib/core/words/en/history';
import { pageTabWords } from '@/lib/core/words/en/page-tab';
import { ForgetDialog } from './forget-dialog';

interface HistorySelectionProps {
  selected: number;
  all: boolean;
  /** An export or a removal goes on. */
  busy: boolean;
  onAll(on: boolean): void;
  onExport(): void;
  onForget(): void;
}

/** What can be done with many at once. */
export function HistorySelection({ selected, all, busy, onAll, onExport, onForget }: HistorySelectionProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="page-bar">
      <label className="switch-row">
        <input type="checkbox" checked={all} onChange={(event) => onAll(event.target.checked)} />
        {pageTabWords.selectAll}
      </label>
      {selected > 0 && (
        <>
          <button type="button" className="button" disabled={busy} onClick={onExport}>
            {historyWords.exportSelected(selected)}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => setAsking(true)}>
            {historyWords.forgetSelected}
          </button>
        </>
      )}
      <ForgetDialog
        title={historyWords.forgetMany(selected)}
        open={asking}
        onClose={() => setAsking(false)}
        onForget={onForget}
      >
        <p>{historyWords.forgetDeletes}</p>
        <p className="quiet">{historyWords.forgetCosts}</p>
      </ForgetDialog>
    </div>
  );
}
