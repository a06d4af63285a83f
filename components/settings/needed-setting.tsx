import { useId } from 'react';
import { FIELDS, type FieldKey } from '@/lib/core/profile/fields';
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

const SURE: readonly (readonly [number, string])[] = [
  [0.5, 'likely (50 %)'],
  [0.7, 'fairly sure (70 %)'],
  [0.9, 'verified (90 %)'],
];

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
          Needed fields
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
        <p className="quiet">“Cheapest first” stops when all of these are known.</p>
      </div>
      <div className="settings-field">
        <label htmlFor={`${id}-sure`}>Enough confidence</label>
        <select
          id={`${id}-sure`}
          className="input"
          value={String(SURE.find(([value]) => value >= sure)?.[0] ?? 0.9)}
          onChange={(event) => chooseSure(Number(event.target.value))}
        >
          {SURE.map(([value, label]) => (
            <option key={value} value={String(value)}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
