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
      <span className="settings-label">Credit limits</span>
      <p className="quiet">Days and months are those of this computer’s clock. Empty: no limit.</p>
      <table aria-label="Credit limits">
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">A day</th>
            <th scope="col">A month</th>
            <th scope="col" className="settings-figure">
              Spent today · this month
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.provider}>
              <th scope="row">{line.label}</th>
              <td>
                <AmountInput
                  label={`Daily credit limit for ${line.label}`}
                  amount={line.daily}
                  most={MOST}
                  empty="none"
                  onChange={line.onDaily}
                />
              </td>
              <td>
                <AmountInput
                  label={`Monthly credit limit for ${line.label}`}
                  amount={line.monthly}
                  most={MOST}
                  empty="none"
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
