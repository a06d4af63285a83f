import type { CrmMatch, CrmModule } from '@/lib/crm/types';
import { pushWords } from '@/lib/core/words/en/push';
import { pushRecordWords } from '@/lib/core/words/en/push-record';

interface RecordChoiceProps {
  module: CrmModule;
  matches: readonly CrmMatch[];
  /** A record's id, null for a new one, undefined while nothing is chosen. */
  chosen: string | null | undefined;
  onRecord(recordId: string | null): void;
}

/** Several records match: the user says which, or that it is a new one. */
export function RecordChoice({ module, matches, chosen, onRecord }: RecordChoiceProps) {
  const records = matches.filter((match) => match.module === module && !match.converted);
  return (
    <div role="radiogroup" aria-label={pushRecordWords.which} className="record-choice">
      {records.map(({ id, name, company, owner }) => (
        <label key={id}>
          <input type="radio" name="record" checked={chosen === id} onChange={() => onRecord(id)} />
          {[name, company, owner && pushWords.ownedBy(owner)].filter(Boolean).join(' · ')}
        </label>
      ))}
      <label>
        <input type="radio" name="record" checked={chosen === null} onChange={() => onRecord(null)} />
        {pushRecordWords.createNew}
      </label>
    </div>
  );
}
