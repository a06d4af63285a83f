import { useEffect, useState } from 'react';
import type { TroubleNoteProps } from '@/components/panel/trouble-note';
import { dateInWords } from '@/lib/core/profile/date-words';
import { clearTrouble, watchTrouble, type Trouble } from '@/lib/storage/trouble';

/** What is wrong with the database, in words; undefined when nothing is. */
export function useTrouble(): TroubleNoteProps | undefined {
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => watchTrouble(setTrouble), []);
  if (!trouble) return undefined;
  return {
    text: troubleWords(trouble),
    ...(trouble.kind === 'lost' ? { onClose: () => void clearTrouble() } : {}),
  };
}

function troubleWords(trouble: Trouble): string {
  if (trouble.kind === 'unreadable') {
    return `Facet cannot open its database, so nobody is asked and nothing is paid. What it holds is left as it is. Free some disk space and restart the browser. Details: ${trouble.why}`;
  }
  const day = dateInWords(trouble.at.slice(0, 10)) ?? trouble.at;
  const open =
    trouble.open > 0
      ? ` Calls of up to ${trouble.open} credits were open: look at your vendors’ own balances.`
      : '';
  return `The browser lost Facet’s database (seen on ${day}): people, answers and keys are gone from here. What was spent in the last two months, ${trouble.credits} credits, is known from a copy and still counts.${open} Enter your keys again in Settings.`;
}
