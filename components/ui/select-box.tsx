import { useId } from 'react';
import { useShown, type Accepted } from './use-shown';
import './form.css';

export interface SelectOption<T extends string> {
  id: T;
  label: string;
}

interface SelectBoxProps<T extends string> {
  label: string;
  hint?: string;
  value: T;
  options: readonly SelectOption<T>[];
  disabled?: boolean;
  onChange(value: T): Accepted;
}

/** One of some choices, with its label above it. */
export function SelectBox<T extends string>(props: SelectBoxProps<T>) {
  const id = useId();
  const [shown, change] = useShown(props.value, props.onChange);
  return (
    <div className="box">
      <label className="box-label" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        value={shown}
        disabled={props.disabled}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.id === event.target.value);
          if (chosen) change(chosen.id);
        }}
      >
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {props.hint && (
        <p className="box-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
