import { noteOf } from '@/lib/crm/note';
import type { CrmChange } from '@/lib/crm/types';
import { pushChangesWords } from '@/lib/core/words/en/push-changes';

interface PushNoteProps {
  /** With the user's choices in them. */
  changes: readonly CrmChange[];
  on: boolean;
  onChange(on: boolean): void;
}

/** The note that goes along, word for word. */
export function PushNote({ changes, on, onChange }: PushNoteProps) {
  const note = noteOf(changes);
  if (note === undefined) return null;
  return (
    <>
      <label className="push-check">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        {pushChangesWords.addNote}
      </label>
      {on && (
        <div role="group" aria-label={pushChangesWords.note} className="push-note-text">
          <p>{note.title}</p>
          <p>{note.content}</p>
        </div>
      )}
    </>
  );
}
