import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId } from 'react';
import { settingsSpendingWords } from '@/lib/core/words/en/settings-spending';
import { useShown, type Save } from './use-shown';

interface OrderSettingProps {
  providers: readonly { id: string; label: string }[];
  /** Ids, first preferred; empty: by price. */
  order: readonly string[];
  onChange: Save<readonly string[]>;
}

/** Who is asked first when one is asked after the other, and whom Facet believes when all else is equal. */
export function OrderSetting({ providers, order, onChange }: OrderSettingProps) {
  const id = useId();
  const [shown, choose] = useShown(order, onChange);
  const place = (provider: { id: string }) => {
    const at = shown.indexOf(provider.id);
    return at < 0 ? shown.length : at;
  };
  const sorted = providers.toSorted((a, b) => place(a) - place(b));
  const move = (from: number, to: number) => {
    const ids = sorted.map((provider) => provider.id);
    const [moved] = ids.splice(from, 1);
    if (moved !== undefined) choose(ids.toSpliced(to, 0, moved));
  };
  const own = shown.length > 0;
  return (
    <div className="settings-field">
      <span id={id} className="settings-label">
        {settingsSpendingWords.order}
      </span>
      <ol aria-labelledby={id} className="settings-order">
        {sorted.map((provider, index) => (
          <li key={provider.id}>
            <span>{provider.label}</span>
            <button
              type="button"
              className="button button-quiet button-icon"
              aria-label={settingsSpendingWords.moveUp(provider.label)}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <ArrowUp aria-hidden />
            </button>
            <button
              type="button"
              className="button button-quiet button-icon"
              aria-label={settingsSpendingWords.moveDown(provider.label)}
              disabled={index === sorted.length - 1}
              onClick={() => move(index, index + 1)}
            >
              <ArrowDown aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      <p className="quiet">{own ? settingsSpendingWords.ownOrder : settingsSpendingWords.orderOfPrices}</p>
      {own && (
        <button type="button" className="button" onClick={() => choose([])}>
          {settingsSpendingWords.orderByPrice}
        </button>
      )}
    </div>
  );
}
