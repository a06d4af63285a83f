import { panelWords } from '@/lib/core/words/en/panel';

export interface TroubleNoteProps {
  /** What happened to what is stored, what it means for money, and what to do. */
  text: string;
  /** Absent while it lasts. */
  onClose?: () => void;
}

/** Something is wrong with what Facet stores: said until the user has read it. */
export function TroubleNote({ text, onClose }: TroubleNoteProps) {
  return (
    <div role="alert" className="notice notice-bad panel-trouble">
      {text}
      {onClose && (
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={onClose}>
            {panelWords.troubleRead}
          </button>
        </div>
      )}
    </div>
  );
}
