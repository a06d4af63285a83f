import { ApolloSection } from '@/components/settings/apollo-section';
import { CrustdataSection } from '@/components/settings/crustdata-section';
import { KeySection } from '@/components/settings/key-section';
import type { Save } from '@/components/settings/use-shown';
import { findConnection } from '@/lib/connections/registry';
import type { ProviderId } from '@/lib/core/profile/claim';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import { KEY_VENDORS } from '@/lib/http/types';
import { apollo } from '@/lib/providers/apollo';
import { crustdata } from '@/lib/providers/crustdata';
import { providers } from '@/lib/providers/registry';
import type { Provider } from '@/lib/providers/types';
import type { SettingsState } from '@/lib/state/settings-store';
import { providerSettings, type Settings } from '@/lib/storage/settings';
import { saveKey, testKey } from './actions';

export interface ProviderSectionProps {
  state: SettingsState;
  /** Stores one change, and says on the page when it could not. */
  stored(write: (state: SettingsState) => Promise<void>): Promise<boolean>;
}

/** What a look-up would use: the stored options, or the defaults where they do not parse. */
export function optionsOf<T>({ id, settings: schema }: Provider<T>, settings: Settings): T {
  const parsed = schema.safeParse(providerSettings(settings, id).options);
  return parsed.success ? parsed.data : schema.parse({});
}

/** The providers without a section of their own. */
export const optionalProviders = providers.filter(({ optional }) => optional);

/** What the organisation forbids is off, whatever is stored. */
const apolloWithout = ({ policy }: Settings) => ({
  ...(policy?.forbiddenFields?.includes('personalEmail') && { revealPersonalEmails: false }),
  ...(policy?.forbiddenFields?.includes('phone') && { revealPhones: false }),
});

const pricePerPerson = ({ tariff = [] }: Provider<unknown>): string =>
  settingsKeysWords.perPerson(tariff[0]?.credits ?? 0);

export function ProviderSections({ state, stored }: ProviderSectionProps) {
  const { settings, hints } = state;
  const enable = (id: ProviderId): Save<boolean> => {
    return (enabled) => stored(({ setEnabled }) => setEnabled(id, enabled));
  };
  const option = <T,>(id: ProviderId, name: string): Save<T> => {
    return (value) => stored(({ setOption }) => setOption(id, name, value));
  };
  return (
    <>
      <CrustdataSection
        enabled={providerSettings(settings, 'crustdata').enabled}
        {...optionsOf(crustdata, settings)}
        hint={hints['crustdata']}
        onEnable={enable('crustdata')}
        onApi={option('crustdata', 'api')}
        onLive={option('crustdata', 'live')}
        onBusinessEmail={option('crustdata', 'businessEmail')}
        onSaveKey={(key) => saveKey('crustdata', key)}
        onTestKey={() => testKey('crustdata')}
      />
      <ApolloSection
        enabled={providerSettings(settings, 'apollo').enabled}
        {...optionsOf(apollo, settings)}
        {...apolloWithout(settings)}
        hint={hints['apollo']}
        onEnable={enable('apollo')}
        onRevealPersonalEmails={option('apollo', 'revealPersonalEmails')}
        onRevealPhones={option('apollo', 'revealPhones')}
        onWebhookUrl={option('apollo', 'webhookUrl')}
        onSaveKey={(key) => saveKey('apollo', key)}
        onTestKey={() => testKey('apollo')}
      />
      {optionalProviders.map((provider) => {
        const { id, label } = provider;
        const vendor = KEY_VENDORS.find((one) => one.id === provider.connection);
        if (vendor === undefined) return undefined;
        return (
          <KeySection
            key={id}
            id={id}
            label={label}
            keyPage={findConnection(vendor.id).keyPage ?? vendor.origin}
            host={new URL(vendor.origin).host}
            price={pricePerPerson(provider)}
            enabled={providerSettings(settings, id).enabled}
            hint={hints[vendor.id]}
            onEnable={enable(id)}
            onSaveKey={(key) => saveKey(vendor.id, key)}
            onTestKey={() => testKey(vendor.id)}
          />
        );
      })}
    </>
  );
}
