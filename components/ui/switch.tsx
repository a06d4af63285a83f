import { useId } from 'react';
import { useShown, type Accepted } from './use-shown';
import './form.css';

interface SwitchProps {
  /** The accessible name. */
  label: string;
  /** What it costs or changes. */
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange(on: boolean): Accepted;
}

/** Something that is on or off, and is stored at once. */
export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  const id = useId();
  const [shown, change] = useShown(checked, onChange);
  return (
    <div className="switch">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={shown}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => change(event.target.checked)}
      />
      {hint && (
        <p className="box-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
