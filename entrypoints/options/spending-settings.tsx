import { LimitTable, type LimitLine } from '@/components/settings/limit-table';
import { NeededSetting } from '@/components/settings/needed-setting';
import { OrderSetting } from '@/components/settings/order-setting';
import { PriceTable, type PriceLine } from '@/components/settings/price-table';
import { StrategySetting } from '@/components/settings/strategy-setting';
import { localDay } from '@/lib/core/local-day';
import { ownPrices } from '@/lib/core/tariff';
import { providers } from '@/lib/providers/registry';
import type { SettingsState } from '@/lib/state/settings-store';
import { creditLimits, providerSettings } from '@/lib/storage/settings';
import type { ProviderSectionProps } from './provider-sections';

/** Who is asked in which order, how much may be spent, and what things cost: one line per provider of the registry. */
export function SpendingSettings({ state, stored }: ProviderSectionProps) {
  const { settings } = state;
  const { strategy, providerOrder, needed, neededConfidence } = settings;
  const known = knownProviders(state);
  return (
    <>
      <StrategySetting
        strategy={strategy}
        onChange={(value) => stored(({ change }) => change({ strategy: value }))}
      />
      <OrderSetting
        providers={known}
        order={providerOrder}
        onChange={(order) => stored(({ change }) => change({ providerOrder: [...order] }))}
      />
      <NeededSetting
        needed={needed}
        confidence={neededConfidence}
        onNeeded={(fields) => stored(({ change }) => change({ needed: [...fields] }))}
        onConfidence={(value) => stored(({ change }) => change({ neededConfidence: value }))}
      />
      <LimitTable lines={limitLines({ state, stored })} />
      <PriceTable lines={priceLines({ state, stored })} />
    </>
  );
}

/** Those that the user may have or not are named once they have a key. */
const knownProviders = ({ hints }: SettingsState) =>
  providers.filter(({ optional, connection }) => !optional || hints[connection] !== undefined);

function limitLines({ state, stored }: ProviderSectionProps): LimitLine[] {
  const today = localDay(Date.now());
  return knownProviders(state).map(({ id, label }): LimitLine => {
    const { daily, monthly } = creditLimits(state.settings, id);
    const own = state.spending.filter(({ provider }) => provider === id);
    return {
      provider: id,
      label,
      daily,
      monthly,
      spentToday: own.find(({ day }) => day === today)?.credits ?? 0,
      spentThisMonth: own.reduce((sum, { credits }) => sum + credits, 0),
      onDaily: (credits) => stored(({ setLimit }) => setLimit(id, 'daily', credits)),
      onMonthly: (credits) => stored(({ setLimit }) => setLimit(id, 'monthly', credits)),
    };
  });
}

function priceLines({ state, stored }: ProviderSectionProps): PriceLine[] {
  return knownProviders(state).flatMap(({ id, label, tariff = [] }) => {
    const own = ownPrices.safeParse(providerSettings(state.settings, id).options['prices']).data;
    return tariff.map(({ key, label: what, credits }): PriceLine => ({
      provider: id,
      label,
      key,
      what,
      documented: credits,
      credits: own?.[key] === undefined ? credits : (own[key] ?? undefined),
      onChange: (value) => stored(({ setPrice }) => setPrice(id, key, value)),
    }));
  });
}
