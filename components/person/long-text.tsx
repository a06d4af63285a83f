import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** More than this many characters fold. */
const LIMIT = 220;

/** A paragraph that shows its beginning and, on a click, all of it. */
export function LongText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (text.length <= LIMIT) return text;
  return (
    <>
      {open ? text : `${text.slice(0, LIMIT).replace(/\s+\S*$/, '')}… `}{' '}
      <Button tone="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Show less' : 'Show more'}
      </Button>
    </>
  );
}
