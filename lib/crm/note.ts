import { crmWords } from '@/lib/core/words/en/crm';
import { sentOf } from './sent';
import type { CrmChange, CrmNote } from './types';

/** Long enough to recognise a value by; the whole of it stands in the record. */
const SHOWN = 100;

/**
 * The note that goes with a push of these changes: every value that is written, with who said it and when it was asked. Undefined when no
 * value has a source. The dialog shows the same text.
 */
export function noteOf(changes: readonly CrmChange[]): Pick<CrmNote, 'title' | 'content'> | undefined {
  const lines = sentOf({ changes }).flatMap(({ label, after, sources }) =>
    sources === undefined ? [] : [crmWords.noteLine(label, short(after), sources)],
  );
  return lines.length === 0 ? undefined : { title: crmWords.noteTitle, content: lines.join('\n') };
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
