import { useState } from 'react';
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

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);

/** What can be done with many at once. */
export function HistorySelection({ selected, all, busy, onAll, onExport, onForget }: HistorySelectionProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="page-bar">
      <label className="switch-row">
        <input type="checkbox" checked={all} onChange={(event) => onAll(event.target.checked)} />
        Select all
      </label>
      {selected > 0 && (
        <>
          <button type="button" className="button" disabled={busy} onClick={onExport}>
            Export selected ({selected.toLocaleString('en')})
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => setAsking(true)}>
            Forget selected
          </button>
        </>
      )}
      <ForgetDialog
        title={`Forget ${people(selected)}?`}
        open={asking}
        onClose={() => setAsking(false)}
        onForget={onForget}
      >
        <p>
          Deletes the profiles, every stored answer and what was pushed from this browser. Zoho keeps its
          records.
        </p>
        <p className="quiet">Looking them up again would be paid for again.</p>
      </ForgetDialog>
    </div>
  );
}
