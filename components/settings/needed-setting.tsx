import { useId } from 'react';
import { FIELDS, type FieldKey } from '@/lib/core/profile/fields';
import { settingsSpendingWords } from '@/lib/core/words/en/settings-spending';
import { useShown, type Save } from './use-shown';

/** What people look others up for; the rest comes along. */
const CHOICES: readonly FieldKey[] = [
  'fullName',
  'jobTitle',
  'company',
  'companyDomain',
  'location',
  'workEmail',
  'personalEmail',
  'phone',
  'linkedin',
  'industry',
  'companySize',
];

const SURE = [0.5, 0.7, 0.9] as const;

interface NeededSettingProps {
  needed: readonly string[];
  /** 0 to 1. */
  confidence: number;
  onNeeded: Save<readonly string[]>;
  onConfidence: Save<number>;
}

/** When "Cheapest first" has enough. */
export function NeededSetting({ needed, confidence, onNeeded, onConfidence }: NeededSettingProps) {
  const id = useId();
  const [shown, choose] = useShown(needed, onNeeded);
  const [sure, chooseSure] = useShown(confidence, onConfidence);
  return (
    <>
      <div role="group" aria-labelledby={id} className="settings-field">
        <span id={id} className="settings-label">
          {settingsSpendingWords.needed}
        </span>
        <div className="settings-checks">
          {CHOICES.map((field) => (
            <label key={field}>
              <input
                type="checkbox"
                checked={shown.includes(field)}
                onChange={(event) =>
                  choose(event.target.checked ? [...shown, field] : shown.filter((other) => other !== field))
                }
              />
              {FIELDS[field].label}
            </label>
          ))}
        </div>
        <p className="quiet">{settingsSpendingWords.neededNote}</p>
      </div>
      <div className="settings-field">
        <label htmlFor={`${id}-sure`}>{settingsSpendingWords.enough}</label>
        <select
          id={`${id}-sure`}
          className="input"
          value={String(SURE.find((value) => value >= sure) ?? 0.9)}
          onChange={(event) => chooseSure(Number(event.target.value))}
        >
          {SURE.map((value) => (
            <option key={value} value={String(value)}>
              {settingsSpendingWords.sure[value]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
