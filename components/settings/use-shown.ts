import { useState } from 'react';

/** Stores a choice; resolves to whether it was stored. The page says why not, so that no control has to. */
export type Save<T> = (value: T) => Promise<boolean>;

/**
 * What a control shows: the user's choice at once, and the saved one again when saving failed or it changed elsewhere. Without it a
 * switch would jump back until the worker has answered.
 */
export function useShown<T>(saved: T, save: Save<T>): [T, (value: T) => void] {
  const [known, setKnown] = useState(saved);
  const [shown, setShown] = useState(saved);
  if (known !== saved) {
    setKnown(saved);
    setShown(saved);
  }
  const choose = (value: T) => {
    setShown(value);
    void save(value).then((stored) => {
      if (!stored) setShown(saved);
    });
  };
  return [shown, choose];
}
