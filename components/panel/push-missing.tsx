import { useId } from 'react';
import type { CrmMissing } from '@/lib/crm/types';
import { commonWords } from '@/lib/core/words/en/common';
import { pushChangesWords } from '@/lib/core/words/en/push-changes';

interface PushMissingProps {
  missing: readonly CrmMissing[];
  /** By API name. */
  typed: Readonly<Record<string, string>>;
  onTyped(typed: Readonly<Record<string, string>>): void;
}

/** What Zoho wants on a new record and nobody told: typed in here, it is sent like all else. */
export function PushMissing({ missing, typed, onTyped }: PushMissingProps) {
  const id = useId();
  if (missing.length === 0) return null;
  return (
    <div role="group" aria-label={pushChangesWords.missing} className="push-missing">
      <p className="quiet">{pushChangesWords.asksFor(commonWords.list(missing.map(({ label }) => label)))}</p>
      {missing.map(({ api, label, isNeeded, options }) => {
        const shared = {
          id: `${id}-${api}`,
          className: 'input',
          value: typed[api] ?? '',
          onChange: (event: { target: { value: string } }) =>
            onTyped({ ...typed, [api]: event.target.value }),
        };
        return (
          <div key={api} className="push-missing-field">
            <label htmlFor={shared.id}>
              {label}
              {!isNeeded && <span className="quiet"> {pushChangesWords.canBeEmpty}</span>}
            </label>
            {options ? (
              <select {...shared}>
                <option value="">{pushChangesWords.notSent}</option>
                {options.map((option) => (
                  <option key={option}>{option}</option>
                ))}
              </select>
            ) : (
              <input {...shared} required={isNeeded} />
            )}
          </div>
        );
      })}
    </div>
  );
}
