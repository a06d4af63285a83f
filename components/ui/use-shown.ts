import { useState } from 'react';

/** What a callback of a control may answer: `false` (now or later) means that the change was refused. */
export type Accepted = void | boolean | Promise<void | boolean>;

interface Pending<T> {
  from: T;
  to: T;
}

/**
 * The value a control shows. The owner stores a change elsewhere (a database), so its new value arrives later; until then the control
 * shows what the user just chose, and goes back when the owner refuses.
 */
export function useShown<T>(value: T, onChange: (next: T) => Accepted): [T, (next: T) => void] {
  const [pending, setPending] = useState<Pending<T>>();
  if (pending && pending.from !== value) setPending(undefined);

  const change = (next: T): void => {
    setPending({ from: value, to: next });
    void Promise.resolve(onChange(next)).then((accepted) => {
      if (accepted === false) setPending(undefined);
    });
  };
  return [pending?.from === value ? pending.to : value, change];
}
