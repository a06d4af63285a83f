import { Filled } from '@/components/ui/filled';
import type { SetAside } from '@/lib/core/lookup-status';
import { commonWords } from '@/lib/core/words/en/common';
import { personNotesWords } from '@/lib/core/words/en/person-notes';

interface NotesProps {
  setAside: readonly SetAside[];
  onConfirm(answerId: string): void;
}

/** Answers that give no field: about somebody else, or not surely about this person until the user says so. */
export function Notes({ setAside, onConfirm }: NotesProps) {
  return setAside.map(({ answerId, label, verdict, reasons, names }) =>
    verdict === 'different' ? (
      <div key={answerId} role="note" aria-label={personNotesWords.different} className="notice person-note">
        <Filled
          text={personNotesWords.differentText}
          parts={{
            claim: <strong>{personNotesWords.differentClaim(label)}</strong>,
            reasons: sentences(reasons),
          }}
        />
      </div>
    ) : (
      <div
        key={answerId}
        role="note"
        aria-label={personNotesWords.unsure}
        className="notice notice-caution person-note"
      >
        <strong>{personNotesWords.unsureClaim(label, names[0])}</strong> {sentences(reasons)}
        <div className="dialog-buttons">
          <button
            type="button"
            className="button"
            aria-label={personNotesWords.sameOf(label)}
            onClick={() => onConfirm(answerId)}
          >
            {personNotesWords.same}
          </button>
        </div>
      </div>
    ),
  );
}

const sentences = (reasons: readonly string[]): string =>
  commonWords.sentences(...reasons.map((reason) => commonWords.sentence(reason)));
