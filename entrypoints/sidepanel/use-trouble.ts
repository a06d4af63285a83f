import { useEffect, useState } from 'react';
import type { TroubleNoteProps } from '@/components/panel/trouble-note';
import { dateInWords } from '@/lib/core/profile/date-words';
import { clearTrouble, watchTrouble, type Trouble } from '@/lib/storage/trouble';
import { commonWords } from '@/lib/core/words/en/common';
import { panelTroubleWords } from '@/lib/core/words/en/panel-trouble';

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
  if (trouble.kind === 'unreadable') return panelTroubleWords.unreadable(trouble.why);
  const day = dateInWords(trouble.at.slice(0, 10)) ?? trouble.at;
  return commonWords.sentences(
    panelTroubleWords.lost(day, trouble.credits),
    trouble.open > 0 ? panelTroubleWords.callsOpen(trouble.open) : '',
    panelTroubleWords.enterKeys,
  );
}
