import type { SetAside } from '@/lib/core/lookup-status';

interface NotesProps {
  setAside: readonly SetAside[];
  onConfirm(answerId: string): void;
}

/** Answers that give no field: about somebody else, or not surely about this person until the user says so. */
export function Notes({ setAside, onConfirm }: NotesProps) {
  return setAside.map(({ answerId, label, verdict, reasons, names }) =>
    verdict === 'different' ? (
      <div key={answerId} role="note" aria-label="Different person" className="notice person-note">
        <strong>{label} answered about a different person.</strong> {sentences(reasons)} Nothing of it is
        used.
      </div>
    ) : (
      <div
        key={answerId}
        role="note"
        aria-label="Not sure it is the same person"
        className="notice notice-caution person-note"
      >
        <strong>
          {label} may mean somebody else{names[0] !== undefined && `: ${names[0]}`}.
        </strong>{' '}
        {sentences(reasons)}
        <div className="dialog-buttons">
          <button
            type="button"
            className="button"
            aria-label={`Yes, same person (${label})`}
            onClick={() => onConfirm(answerId)}
          >
            Yes, same person
          </button>
        </div>
      </div>
    ),
  );
}

const sentences = (reasons: readonly string[]): string =>
  reasons.map((reason) => (/[.!?]$/.test(reason) ? reason : `${reason}.`)).join(' ');
