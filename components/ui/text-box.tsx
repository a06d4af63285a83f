import { useId, type ComponentProps } from 'react';
import './form.css';

interface TextBoxProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  /** The accessible name. */
  label: string;
  hint?: string | undefined;
  /** Why the text cannot be used. */
  reason?: string | undefined;
  value: string;
  onChange(text: string): void;
}

/** One line of text. */
export function TextBox({ label, hint, reason, onChange, ...rest }: TextBoxProps) {
  const id = useId();
  return (
    <div className="box">
      <label className="box-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={reason ? true : undefined}
        aria-describedby={hint || reason ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      {(hint || reason) && (
        <p className={reason ? 'box-reason' : 'box-hint'} id={`${id}-more`}>
          {reason ?? hint}
        </p>
      )}
    </div>
  );
}

interface SecretBoxProps {
  label: string;
  hint?: string;
  /** The last characters of the saved secret; the secret itself never comes back into the page. */
  savedEnding?: string | undefined;
  value: string;
  onChange(text: string): void;
}

/**
 * A password input that also answers to the role textbox: natively it has no role, and tools that look for a text box by its name
 * would not find it. It stays masked and is announced as protected, because both follow from its type.
 */
export function SecretBox({ savedEnding, hint, ...rest }: SecretBoxProps) {
  return (
    <TextBox
      {...rest}
      type="password"
      role="textbox"
      hint={savedEnding === undefined ? hint : `Saved, ends in ${savedEnding}`}
    />
  );
}
