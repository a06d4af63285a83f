import { useState } from 'react';
import { displayValue } from '@/lib/core/profile/describe';
import { dateInWords } from '@/lib/core/profile/date-words';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { MergedField } from '@/lib/core/profile/profile';

interface SourcesTableProps<K extends FieldKey> {
  field: MergedField<K>;
  label: string;
  providerLabel(provider: string): string;
  onPin(field: FieldKey, key: string): void;
}

/** A row per provider's value: who said it, how sure, when it was true and when we asked; and the choice of one by hand. */
export function SourcesTable<K extends FieldKey>({
  field,
  label,
  providerLabel,
  onPin,
}: SourcesTableProps<K>) {
  const chosen = field.groups[0].key;
  // What was just clicked, until the database says it too.
  const [clicked, setClicked] = useState<string>();
  return (
    <div className="sources-scroll">
      <table aria-label={`Sources of ${label}`} className="sources">
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">Value</th>
            <th scope="col">Confidence</th>
            <th scope="col">Observed</th>
            <th scope="col">Fetched</th>
          </tr>
        </thead>
        <tbody>
          {field.groups.map((group) =>
            group.claims.map((claim, index) => {
              const text = displayValue(field.field, claim.value);
              const row = `${claim.answerId}${claim.pointer}`;
              const isChosen = group.key === chosen && index === 0;
              return (
                <tr key={row}>
                  <td>{providerLabel(claim.provider)}</td>
                  <td>
                    <label className="source-value">
                      <input
                        type="radio"
                        name={`use-${field.field}`}
                        aria-label={`Use ${text}`}
                        checked={clicked === undefined ? isChosen : clicked === row}
                        onChange={() => {
                          setClicked(row);
                          onPin(field.field, group.key);
                        }}
                      />
                      <bdi>{text}</bdi>
                    </label>
                  </td>
                  <td>{Math.round(claim.confidence * 100)} %</td>
                  <td>{dateInWords(claim.observedAt) ?? 'not said'}</td>
                  <td>{dateInWords(claim.fetchedAt.slice(0, 10))}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}
