import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import type { SetAside } from '@/lib/core/lookup-status';
import './doubts.css';

/** Something a provider said beside the person's fields, for example whom Apollo keeps as the team's own contact. */
export interface ProviderNote {
  /** The provider's label. */
  label: string;
  text: string;
}

interface DoubtsProps {
  setAside: readonly SetAside[];
  notes: readonly ProviderNote[];
  onAccept(answerId: string): void;
}

/** Answers that give no field, with the reason; the user can say that a weak one is the same person. */
export function Doubts({ setAside, notes, onAccept }: DoubtsProps) {
  if (setAside.length + notes.length === 0) return null;
  return (
    <div className="doubts">
      {setAside.map((answer) =>
        answer.verdict === 'different' ? (
          <Note key={answer.answerId} label="Different person" tone="caution">
            <p>
              {answer.label}’s answer names {named(answer)}. {sentence(answer.reasons)}{' '}
              <span className="quiet">No field uses it.</span>
            </p>
          </Note>
        ) : (
          <Note key={answer.answerId} label="Not sure it is the same person" tone="caution">
            <p>
              {answer.label}’s answer names {named(answer)}. {sentence(answer.reasons)}{' '}
              <span className="quiet">No field uses it yet.</span>
            </p>
            <Button onClick={() => onAccept(answer.answerId)}>Yes, same person</Button>
          </Note>
        ),
      )}
      {notes.map(({ label, text }) => (
        <Note key={`${label} ${text}`} label={`Note from ${label}`} tone="plain">
          <p>{text}</p>
        </Note>
      ))}
    </div>
  );
}

const named = ({ names }: SetAside): string => names[0] ?? 'nobody';

/** Reasons as sentences; each gets its full stop when it has none. */
const sentence = (reasons: readonly string[]): string =>
  reasons.map((reason) => (/[.!?]$/.test(reason) ? reason : `${reason}.`)).join(' ');
