import { useId } from 'react';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';

interface TextBoxProps {
  label: string;
  /** A password is hidden while it is typed. */
  type: 'text' | 'password';
  value: string;
  /** The last characters of the saved secret, which itself never comes back into the page. */
  hint?: string | undefined;
  onChange(value: string): void;
}

/** A box for a credential or its name. */
export function TextBox({ label, type, value, hint, onChange }: TextBoxProps) {
  const id = useId();
  return (
    <div className="settings-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type={type}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {settingsKeysWords.savedEndsIn(hint)}
        </p>
      )}
    </div>
  );
}
