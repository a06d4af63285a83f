import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useShown, type Accepted } from '@/components/ui/use-shown';
import type { ClaimOf } from '@/lib/core/profile/claim';
import { dateInWords } from '@/lib/core/profile/date-words';
import { displayValue } from '@/lib/core/profile/describe';
import { FIELDS, type FieldKey } from '@/lib/core/profile/fields';
import type { MergedField } from '@/lib/core/profile/profile';
import './sources.css';

interface SourcesProps<K extends FieldKey> {
  merged: MergedField<K>;
  labels: Readonly<Record<string, string>>;
  onPin(key: string): Accepted;
  onUnpin(): void;
}

interface Row<K extends FieldKey> {
  id: string;
  key: string;
  claim: ClaimOf<K>;
}

/** In words, because a vendor's number is a rule of thumb and a percentage would claim more. */
const confidenceInWords = (confidence: number): string =>
  confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'medium' : 'low';

/** Every provider's statement about one field, which of them is used and why, and the user's own choice. */
export function Sources<K extends FieldKey>({ merged, labels, onPin, onUnpin }: SourcesProps<K>) {
  const name = useId();
  const { field, groups, pinned, why } = merged;
  const [key, pin] = useShown(groups[0].key, onPin);
  const [clicked, setClicked] = useState<string>();

  const rows: readonly Row<K>[] = groups.flatMap((group) =>
    group.claims.map((claim) => ({
      id: `${claim.provider} ${claim.answerId} ${claim.pointer}`,
      key: group.key,
      claim,
    })),
  );
  // Several rows can stand for the chosen value: the one the user clicked stays the marked one.
  const chosen = rows.filter((row) => row.key === key);
  const marked = chosen.find((row) => row.id === clicked) ?? chosen[0];
  const title = `Sources of ${FIELDS[field].label}`;

  return (
    <div className="sources">
      <table aria-label={title}>
        <thead>
          <tr>
            {['Provider', 'Value', 'Confidence', 'Observed', 'Fetched'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, key: groupKey, claim }) => {
            const value = displayValue(field, claim.value);
            return (
              <tr key={id}>
                <td>{labels[claim.provider] ?? claim.provider}</td>
                <td>
                  <label>
                    <input
                      type="radio"
                      name={name}
                      aria-label={`Use ${value}`}
                      checked={id === marked?.id}
                      onChange={() => {
                        setClicked(id);
                        pin(groupKey);
                      }}
                    />
                    <span>{value}</span>
                  </label>
                </td>
                <td data-head="confidence">{confidenceInWords(claim.confidence)}</td>
                <td data-head="observed">{dateInWords(claim.observedAt) ?? '–'}</td>
                <td data-head="fetched">{dateInWords(claim.fetchedAt) ?? claim.fetchedAt}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="sources-why">
        {why}
        {pinned && (
          <Button tone="quiet" onClick={onUnpin}>
            Let Facet choose
          </Button>
        )}
      </p>
    </div>
  );
}
