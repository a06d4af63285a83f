import { useId } from 'react';
import { SettledNote, useSettled } from './settled';
import { useShown, type Save } from './use-shown';

interface SwitchSettingProps {
  label: string;
  /** What it costs or changes; read as the description, so that the name stays the label alone. */
  note?: string;
  on: boolean;
  onChange: Save<boolean>;
}

/** A switch that is stored as soon as it is flipped. */
export function SwitchSetting({ label, note, on, onChange }: SwitchSettingProps) {
  const [shown, choose] = useShown(on, onChange);
  const noteId = useId();
  const settled = useSettled(label);
  return (
    <div className="switch-row">
      <label className="switch-row">
        <input
          type="checkbox"
          role="switch"
          checked={shown}
          disabled={settled}
          aria-describedby={note === undefined ? undefined : noteId}
          onChange={(event) => choose(event.target.checked)}
        />
        {label}
      </label>
      {note !== undefined && (
        <span id={noteId} className="quiet">
          {note}
          {settled && <SettledNote />}
        </span>
      )}
    </div>
  );
}
