import { useId, useState } from 'react';
import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import { SettledNote, useSettled } from './settled';
import type { Save } from './use-shown';

interface DaysSettingProps {
  label: string;
  note: string;
  days: number;
  least: number;
  most: number;
  onChange: Save<number>;
}

/** A number of whole days, stored as soon as it is one within the limits. */
export function DaysSetting({ label, note, days, least, most, onChange }: DaysSettingProps) {
  const id = useId();
  const settled = useSettled(label);
  const [text, setText] = useState<string>();
  const shown = text ?? String(days);
  const valid = isWithin(shown, least, most);

  const write = (typed: string) => {
    setText(typed);
    if (isWithin(typed, least, most)) void onChange(Number(typed));
  };

  return (
    <div className="settings-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input settings-number"
        type="number"
        min={least}
        max={most}
        disabled={settled}
        aria-invalid={!valid}
        aria-describedby={`${id}-note`}
        value={shown}
        onChange={(event) => write(event.target.value)}
        onBlur={() => {
          if (valid) setText(undefined);
        }}
      />
      <p id={`${id}-note`} className="quiet">
        {note}
        {settled && <SettledNote />}
      </p>
      {!valid && (
        <p role="alert" className="settings-bad">
          {settingsChoicesWords.daysRefused(String(least), String(most))}
        </p>
      )}
    </div>
  );
}

const isWithin = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
