import { useId, useState } from 'react';
import { number } from '@/lib/core/words/numbers';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsSpendingWords } from '@/lib/core/words/en/settings-spending';
import { useSettled } from './settled';
import type { Save } from './use-shown';

interface AmountInputProps {
  /** The name: this box stands in a table, whose headings are no label. */
  label: string;
  /** Undefined: empty. */
  amount: number | undefined;
  most: number;
  /** Allows "4.5". */
  fractions?: boolean;
  /** What an empty box means, shown in it. */
  empty: string;
  onChange: Save<number | undefined>;
}

/** An amount of credits that may be left empty; stored as soon as it is one within the limits. */
export function AmountInput({ label, amount, most, fractions = false, empty, onChange }: AmountInputProps) {
  const id = useId();
  const settled = useSettled(label);
  const [text, setText] = useState<string>();
  const shown = text ?? (amount === undefined ? '' : String(amount));
  const valid = isAmount(shown, most, fractions);

  const write = (typed: string) => {
    setText(typed);
    if (isAmount(typed, most, fractions)) void onChange(typed === '' ? undefined : Number(typed));
  };

  return (
    <>
      <input
        className="input settings-number"
        type="number"
        min={0}
        max={most}
        step={fractions ? 'any' : 1}
        aria-label={label}
        disabled={settled}
        title={settled ? settingsWords.setByOrganisation : undefined}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : id}
        placeholder={empty}
        value={shown}
        onChange={(event) => write(event.target.value)}
        onBlur={() => {
          if (valid) setText(undefined);
        }}
      />
      {!valid && (
        <p id={id} role="alert" className="settings-bad">
          {fractions
            ? settingsSpendingWords.numberRefused(number(most))
            : settingsSpendingWords.wholeRefused(number(most))}
        </p>
      )}
    </>
  );
}

const isAmount = (text: string, most: number, fractions: boolean): boolean =>
  text === '' || ((fractions ? /^\d+(\.\d+)?$/ : /^\d+$/).test(text) && Number(text) <= most);
