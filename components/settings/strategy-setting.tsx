import { useId } from 'react';
import { SettledNote, useSettled } from './settled';
import { useShown, type Save } from './use-shown';

export type Strategy = 'all-at-once' | 'cheapest-first';

const STRATEGIES: readonly (readonly [Strategy, string, string])[] = [
  ['all-at-once', 'All at once', 'Every provider in parallel; fields appear as answers arrive.'],
  [
    'cheapest-first',
    'Cheapest first',
    'One after the other, and nobody any more once the needed fields are known.',
  ],
];

interface StrategySettingProps {
  strategy: Strategy;
  onChange: Save<Strategy>;
}

export function StrategySetting({ strategy, onChange }: StrategySettingProps) {
  const id = useId();
  const [shown, choose] = useShown(strategy, onChange);
  const settled = useSettled('Strategy');
  return (
    <div role="radiogroup" aria-labelledby={id} className="settings-field settings-choices">
      <span id={id}>Strategy</span>
      {settled && <SettledNote />}
      {STRATEGIES.map(([value, label, note]) => (
        <div key={value}>
          <label>
            <input
              type="radio"
              name={id}
              checked={shown === value}
              disabled={settled}
              aria-describedby={`${id}-${value}`}
              onChange={() => choose(value)}
            />
            {label}
          </label>{' '}
          <span id={`${id}-${value}`} className="quiet">
            {note}
          </span>
        </div>
      ))}
    </div>
  );
}
