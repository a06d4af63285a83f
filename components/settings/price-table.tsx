import { settingsSpendingWords } from '@/lib/core/words/en/settings-spending';
import { AmountInput } from './amount-input';
import type { Save } from './use-shown';

/** One thing that a provider charges for. */
export interface PriceLine {
  provider: string;
  label: string;
  key: string;
  what: string;
  documented: number;
  /** Undefined: the user emptied it. */
  credits: number | undefined;
  onChange: Save<number | undefined>;
}

/** What Facet reckons with before a vendor is asked; plans differ, and only the vendor's bill is true. */
export function PriceTable({ lines }: { lines: readonly PriceLine[] }) {
  return (
    <div className="settings-field settings-table">
      <span className="settings-label">{settingsSpendingWords.pricesHeading}</span>
      <p className="quiet">{settingsSpendingWords.pricesNote}</p>
      <table aria-label={settingsSpendingWords.prices}>
        <thead>
          <tr>
            <th scope="col">{settingsSpendingWords.provider}</th>
            <th scope="col">{settingsSpendingWords.what}</th>
            <th scope="col">{settingsSpendingWords.credits}</th>
            <th scope="col" className="settings-figure">
              {settingsSpendingWords.documented}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.provider} ${line.key}`}>
              <th scope="row">{line.label}</th>
              <td>{line.what}</td>
              <td>
                <AmountInput
                  label={settingsSpendingWords.priceOf(line.what, line.label)}
                  amount={line.credits}
                  most={100_000}
                  fractions
                  empty={settingsSpendingWords.priceNotKnown}
                  onChange={line.onChange}
                />
              </td>
              <td className="settings-figure">{line.documented}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
