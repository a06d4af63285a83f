import { describePrice, type Credits } from '@/lib/core/price';
import { personWords } from '@/lib/core/words/en/person';
import { personNotesWords } from '@/lib/core/words/en/person-notes';

export interface BarNoteProps {
  /** Why nobody is asked about this person, as a sentence. */
  why: string;
  /** Absent when only Settings can lift it. */
  insist?: { price: Credits; onInsist(): void };
}

/** Nobody is asked about this person, because the user said so before: a clear question, or where to change it. */
export function BarNote({ why, insist }: BarNoteProps) {
  return (
    <div role="note" aria-label={personNotesWords.nobodyAsked} className="notice notice-caution person-note">
      <strong>{why}</strong> {insist ? personNotesWords.insist : personNotesWords.barredStays}
      {insist && (
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={insist.onInsist}>
            {personWords.enrichFor(describePrice(insist.price))}
          </button>
        </div>
      )}
    </div>
  );
}
