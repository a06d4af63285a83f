import { useId, useState } from 'react';
import './form.css';

interface NumberBoxProps {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  /** Called with whole numbers within the limits only. */
  onChange(value: number): void;
}

/** A whole number, stored as soon as it is one. Text that is none stays in the box and says what is allowed. */
export function NumberBox({ label, hint, value, min, max, onChange }: NumberBoxProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const wrong = draft !== undefined && !isAllowed(draft, min, max);
  return (
    <div className="box">
      <label className="box-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={draft ?? value}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => {
          setDraft(event.target.value);
          if (isAllowed(event.target.value, min, max)) onChange(Number(event.target.value));
        }}
        onBlur={() => {
          if (!wrong) setDraft(undefined);
        }}
      />
      <p className={wrong ? 'box-reason' : 'box-hint'} id={`${id}-more`}>
        {wrong ? `A whole number from ${min} to ${max}` : hint}
      </p>
    </div>
  );
}

const isAllowed = (text: string, min: number, max: number): boolean => {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= min && number <= max;
};
