import { settingsSpendingWords } from '@/lib/core/words/en/settings-spending';
import { AmountInput } from './amount-input';
import type { Save } from './use-shown';

/** One provider's limits and what was spent, in its own credits. */
export interface LimitLine {
  provider: string;
  label: string;
  daily: number | undefined;
  monthly: number | undefined;
  spentToday: number;
  spentThisMonth: number;
  onDaily: Save<number | undefined>;
  onMonthly: Save<number | undefined>;
}

const MOST = 1_000_000;

/** How much may be spent. What is under way, or may have been charged, counts as spent until it is known. */
export function LimitTable({ lines }: { lines: readonly LimitLine[] }) {
  return (
    <div className="settings-field settings-table">
      <span className="settings-label">{settingsSpendingWords.limits}</span>
      <p className="quiet">{settingsSpendingWords.limitsNote}</p>
      <table aria-label={settingsSpendingWords.limits}>
        <thead>
          <tr>
            <th scope="col">{settingsSpendingWords.provider}</th>
            <th scope="col">{settingsSpendingWords.aDay}</th>
            <th scope="col">{settingsSpendingWords.aMonth}</th>
            <th scope="col" className="settings-figure">
              {settingsSpendingWords.spent}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.provider}>
              <th scope="row">{line.label}</th>
              <td>
                <AmountInput
                  label={settingsSpendingWords.dailyLimit(line.label)}
                  amount={line.daily}
                  most={MOST}
                  empty={settingsSpendingWords.noLimit}
                  onChange={line.onDaily}
                />
              </td>
              <td>
                <AmountInput
                  label={settingsSpendingWords.monthlyLimit(line.label)}
                  amount={line.monthly}
                  most={MOST}
                  empty={settingsSpendingWords.noLimit}
                  onChange={line.onMonthly}
                />
              </td>
              <td className="settings-figure">
                {line.spentToday} · {line.spentThisMonth}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
