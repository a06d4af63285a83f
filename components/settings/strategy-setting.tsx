import { useId } from 'react';
import { settingsSpendingWords } from '@/lib/core/words/en/settings-spending';
import { SettledNote, useSettled } from './settled';
import { useShown, type Save } from './use-shown';

export type Strategy = 'all-at-once' | 'cheapest-first';

const STRATEGIES: readonly Strategy[] = ['all-at-once', 'cheapest-first'];

interface StrategySettingProps {
  strategy: Strategy;
  onChange: Save<Strategy>;
}

export function StrategySetting({ strategy, onChange }: StrategySettingProps) {
  const id = useId();
  const [shown, choose] = useShown(strategy, onChange);
  const settled = useSettled(settingsSpendingWords.strategy);
  return (
    <div role="radiogroup" aria-labelledby={id} className="settings-field settings-choices">
      <span id={id}>{settingsSpendingWords.strategy}</span>
      {settled && <SettledNote />}
      {STRATEGIES.map((value) => (
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
            {settingsSpendingWords.strategies[value]}
          </label>{' '}
          <span id={`${id}-${value}`} className="quiet">
            {settingsSpendingWords.strategyNotes[value]}
          </span>
        </div>
      ))}
    </div>
  );
}
