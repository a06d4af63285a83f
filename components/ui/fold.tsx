import { useState, type ReactNode } from 'react';
import { Button } from './button';

interface FoldProps {
  items: readonly ReactNode[];
  /** How many stand there before the fold. */
  first: number;
  className: string;
  /** The plural of what is listed, for the button. */
  noun: string;
}

/** A list that shows its first items and, on a click, all of them. */
export function Fold({ items, first, className, noun }: FoldProps) {
  const [open, setOpen] = useState(false);
  // A fold that would hide a single item costs more than it saves.
  const folds = items.length > first + 1;
  return (
    <>
      <ul role="list" className={className}>
        {folds && !open ? items.slice(0, first) : items}
      </ul>
      {folds && (
        <Button tone="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show fewer' : `Show all ${items.length} ${noun}`}
        </Button>
      )}
    </>
  );
}
