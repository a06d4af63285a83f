import { useId, useState } from 'react';
import { useShown } from '@/components/settings/use-shown';
import { dateInWords } from '@/lib/core/profile/date-words';
import { displayValue } from '@/lib/core/profile/describe';
import { FIELDS, type FieldKey } from '@/lib/core/profile/fields';
import { isOld } from '@/lib/core/profile/freshness';
import { normalKey } from '@/lib/core/profile/normalise/key';
import type { MergedField } from '@/lib/core/profile/profile';
import { sourcesWords } from '@/lib/core/words/en/sources';
import { valuesWords } from '@/lib/core/words/en/values';
import './sources-table.css';

interface SourcesTableProps<K extends FieldKey> {
  field: MergedField<K>;
  label: string;
  providerLabel(provider: string): string;
  /** Milliseconds since the epoch, to tell what is old. */
  now: number;
  /** Resolves to whether the choice was stored. */
  onPin(field: FieldKey, key: string): Promise<boolean>;
}

/** In words: a vendor's number is a rule of thumb, and a percentage would promise more. */
const confidenceInWords = (confidence: number): string => {
  const { high, medium, low } = sourcesWords.sure;
  return confidence >= 0.8 ? high : confidence >= 0.5 ? medium : low;
};

const isChosenBySpelling = (field: FieldKey): boolean =>
  FIELDS[field].shape === 'single' || field.endsWith('Email');

/** A row per provider's value: who said it, how sure, when it was true and when we asked; and the choice of one by hand. */
export function SourcesTable<K extends FieldKey>({
  field,
  label,
  providerLabel,
  now,
  onPin,
}: SourcesTableProps<K>) {
  const name = useId();
  const [chosen, choose] = useShown(field.groups[0].key, (key) => onPin(field.field, key));
  const [clicked, setClicked] = useState<string>();
  const rows = field.groups.flatMap((group) =>
    group.claims.map((claim) => ({
      // One place of an answer can hold several items ("Sales, Robotics").
      id: `${claim.answerId}${claim.pointer} ${group.key}`,
      // Any spelling of a value can be chosen, and a guessed address beside the known one; a job or a number is chosen as a whole.
      key: isChosenBySpelling(field.field) ? normalKey(claim.field, claim.value) : group.key,
      claim,
    })),
  );
  // Several providers can stand behind the chosen value: the row that the user clicked is the marked one.
  const candidates = rows.filter(({ key }) => key === chosen);
  const marked = candidates.find(({ id }) => id === clicked) ?? candidates[0];
  return (
    <table aria-label={valuesWords.sourcesOf(label)} className="sources">
      <thead>
        <tr>
          <th scope="col">{sourcesWords.provider}</th>
          <th scope="col">{sourcesWords.value}</th>
          <th scope="col">{sourcesWords.confidence}</th>
          <th scope="col">{sourcesWords.observed}</th>
          <th scope="col">{sourcesWords.fetched}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, key, claim }) => {
          const text = displayValue(field.field, claim.value);
          const observed = dateInWords(claim.observedAt) ?? sourcesWords.notSaid;
          return (
            <tr key={id}>
              <td>{providerLabel(claim.provider)}</td>
              <td>
                <label className="source-value">
                  <input
                    type="radio"
                    name={name}
                    aria-label={sourcesWords.use(text)}
                    checked={id === marked?.id}
                    onChange={() => {
                      setClicked(id);
                      choose(key);
                    }}
                  />
                  <bdi>{text}</bdi>
                </label>
              </td>
              <td data-head={sourcesWords.inline.confidence}>{confidenceInWords(claim.confidence)}</td>
              <td data-head={sourcesWords.inline.observed}>
                {isOld([claim], now) ? sourcesWords.observedLongAgo(observed) : observed}
              </td>
              <td data-head={sourcesWords.inline.fetched}>{dateInWords(claim.fetchedAt.slice(0, 10))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
