import { describePrice, type Credits } from '@/lib/core/price';

export interface BarNoteProps {
  /** Why nobody is asked about this person, as a sentence. */
  why: string;
  /** Absent when only Settings can lift it. */
  insist?: { price: Credits; onInsist(): void };
}

/** Nobody is asked about this person, because the user said so before: a clear question, or where to change it. */
export function BarNote({ why, insist }: BarNoteProps) {
  return (
    <div role="note" aria-label="Nobody is asked" className="notice notice-caution person-note">
      <strong>{why}</strong>{' '}
      {insist
        ? 'Nothing about this person is stored. Look this person up all the same?'
        : 'What was known before stays. You can change the list in Settings, under Privacy.'}
      {insist && (
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={insist.onInsist}>
            Enrich ({describePrice(insist.price)})
          </button>
        </div>
      )}
    </div>
  );
}
