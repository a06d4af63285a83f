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
      <span className="settings-label">Prices, as an estimate</span>
      <p className="quiet">
        In the vendor’s credits, when something is found. Correct what your plan charges otherwise; what has
        no price is not asked for.
      </p>
      <table aria-label="Prices">
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">What</th>
            <th scope="col">Credits</th>
            <th scope="col" className="settings-figure">
              Documented
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
                  label={`Price of ${line.what} at ${line.label}`}
                  amount={line.credits}
                  most={100_000}
                  fractions
                  empty="not known"
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
