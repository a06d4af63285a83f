import type { StoreApi } from 'zustand/vanilla';
import { ZiaSection } from '@/components/settings/zia-section';
import { ZohoSection } from '@/components/settings/zoho-section';
import { dataCenterName } from '@/lib/connections/zoho/data-center-name';
import { DATA_CENTERS } from '@/lib/connections/zoho/data-centers';
import { ZOHO_SCOPES } from '@/lib/connections/zoho/scopes';
import { ziaPeople } from '@/lib/providers/zia-people';
import type { SettingsState } from '@/lib/state/settings-store';
import { providerSettings } from '@/lib/storage/settings';
import { readZohoAccount } from '@/lib/storage/zoho-account';
import { connectZoho, connectZohoServer, disconnectZoho } from './actions';
import { redirectAddress } from './authorize-zoho';
import { optionsOf, type ProviderSectionProps } from './provider-sections';

interface ZohoSectionsProps extends ProviderSectionProps {
  store: StoreApi<SettingsState>;
}

export function ZohoSections({ state, stored, store }: ZohoSectionsProps) {
  const { settings, hints, zohoAccount } = state;
  // The worker writes whose Zoho it is after the secret, so the store may have read too early.
  const readAccount = async () => store.setState({ zohoAccount: await readZohoAccount() });
  return (
    <>
      <ZohoSection
        dataCenters={DATA_CENTERS.filter(({ id }) => (settings.policy?.zohoDataCenter ?? id) === id).map(
          (center) => ({ id: center.id, label: dataCenterName(center) }),
        )}
        scopes={ZOHO_SCOPES}
        hint={hints['zoho']}
        owner={zohoAccount}
        onCopy={(text) => void navigator.clipboard.writeText(text)}
        redirectAddress={redirectAddress()}
        onConnect={async (kind, client) => {
          const result = await (kind === 'self' ? connectZoho(client) : connectZohoServer(client));
          await readAccount();
          return result;
        }}
        onDisconnect={async () => {
          const result = await disconnectZoho();
          await readAccount();
          return result;
        }}
      />
      <ZiaSection
        people={providerSettings(settings, 'zia-people').enabled}
        organization={providerSettings(settings, 'zia-organization').enabled}
        module={optionsOf(ziaPeople, settings).module}
        onPeople={(enabled) => stored(({ setEnabled }) => setEnabled('zia-people', enabled))}
        onOrganization={(enabled) => stored(({ setEnabled }) => setEnabled('zia-organization', enabled))}
        onModule={(module) => stored(({ setOption }) => setOption('zia-people', 'module', module))}
      />
    </>
  );
}
