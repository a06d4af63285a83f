import { useId } from 'react';

interface SecretBoxProps {
  label: string;
  value: string;
  /** The last characters of the saved secret, which itself never comes back into the page. */
  hint?: string | undefined;
  onChange(value: string): void;
}

/** A box for something that nobody may read over the user's shoulder. */
export function SecretBox({ label, value, hint, onChange }: SecretBoxProps) {
  const id = useId();
  return (
    <div className="settings-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="password"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          Saved, ends in {hint}
        </p>
      )}
    </div>
  );
}
