import { useEffect, useState } from 'react';

/** As long as a look-up takes to begin on a busy machine; after that it did not. */
const BEGIN_MS = 5000;

/**
 * True from the click that starts a look-up until it runs: what the click replaces goes at once, while the user expects a change, and not
 * when the worker has answered. When nothing begins it is false again, and the button is back.
 */
export function useStarting(running: boolean): [starting: boolean, start: () => void] {
  const [starting, setStarting] = useState(false);
  if (starting && running) setStarting(false);
  useEffect(() => {
    if (!starting) return undefined;
    const timer = setTimeout(() => setStarting(false), BEGIN_MS);
    return () => clearTimeout(timer);
  }, [starting]);
  return [starting, () => setStarting(true)];
}
