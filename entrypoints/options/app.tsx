import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { AppearanceSection } from '@/components/settings/appearance-section';
import { BackupSection } from '@/components/settings/backup-section';
import { LookupsSection } from '@/components/settings/lookups-section';
import { PassphraseSetting } from '@/components/settings/passphrase-setting';
import { PolicyNotice } from '@/components/settings/policy-notice';
import { PeopleSettings } from '@/components/settings/people-settings';
import { PrivacySection } from '@/components/settings/privacy-section';
import { RequestsSection } from '@/components/settings/requests-section';
import { SettledControls } from '@/components/settings/settled';
import { SettingsPage } from '@/components/settings/settings-page';
import { SitesSection } from '@/components/settings/sites-section';
import { settingsWords } from '@/lib/core/words/en/settings';
import { useVault } from '@/entrypoints/sidepanel/use-vault';
import type { SettingsState } from '@/lib/state/settings-store';
import type { Database } from '@/lib/storage/database';
import { eraseEverything } from './actions';
import { backupActions } from './backup-actions';
import { gatewaysInUse, settledControls } from './organisation';
import { optionalProviders, ProviderSections } from './provider-sections';
import type { SaveInTurn } from './save-in-turn';
import { useSites } from './use-sites';
import { SpendingSettings } from './spending-settings';
import { ZohoFields } from './zoho-fields';
import { vaultActions } from './vault-actions';
import { ZohoSections } from './zoho-sections';

interface AppProps {
  database: Database;
  store: StoreApi<SettingsState>;
  save: SaveInTurn;
  onExportRequests(): void;
}

/** Joins the settings store to the page's sections. */
export function App({ database, store, save, onExportRequests }: AppProps) {
  const state = useStore(store);
  const vault = useVault(database);
  const [problem, setProblem] = useState<string>();
  const { settings, requests } = state;

  useEffect(() => {
    document.title = settingsWords.title;
  }, []);

  // The section that a link names did not exist yet when the browser looked for it.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);

  const stored = async (write: (current: SettingsState) => Promise<void>) => {
    try {
      await save(write);
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(settingsWords.notSaved(error instanceof Error ? error.message : settingsWords.tryAgain));
      return false;
    }
  };

  return (
    <SettledControls value={settledControls(settings)}>
      <SettingsPage problem={problem} vendors={optionalProviders}>
        {settings.policy && (
          <PolicyNotice gateways={gatewaysInUse(settings)} unreadable={settings.policy.unreadable ?? []} />
        )}
        <ProviderSections state={state} stored={stored} />
        <ZohoSections state={state} stored={stored} store={store} />
        <ZohoFields state={state} stored={stored} />
        <LookupsSection
          enrichOnRightClick={settings.enrichOnRightClick}
          keepAnswersDays={settings.keepAnswersDays}
          onEnrichOnRightClick={(enrichOnRightClick) =>
            stored(({ change }) => change({ enrichOnRightClick }))
          }
          onKeepAnswersDays={(keepAnswersDays) => stored(({ change }) => change({ keepAnswersDays }))}
        >
          <SpendingSettings state={state} stored={stored} />
        </LookupsSection>
        <AppearanceSection
          theme={settings.theme}
          highContrast={settings.contrast === 'more'}
          singleKeys={settings.singleKeys}
          language={settings.language}
          onLanguage={(language) => stored(({ change }) => change({ language }))}
          onTheme={(theme) => stored(({ change }) => change({ theme }))}
          onHighContrast={(on) => stored(({ change }) => change({ contrast: on ? 'more' : 'system' }))}
          onSingleKeys={(singleKeys) => stored(({ change }) => change({ singleKeys }))}
        />
        <SitesSection {...useSites()} />
        <PrivacySection onErase={eraseEverything}>
          <PassphraseSetting
            {...vaultActions}
            state={vault}
            lockAfterMinutes={settings.lockAfterMinutes}
            onLockAfterMinutes={(lockAfterMinutes) => stored(({ change }) => change({ lockAfterMinutes }))}
          />
          <PeopleSettings
            deletePeopleDays={settings.deletePeopleDays}
            neverLookUp={settings.neverLookUp}
            onDeletePeopleDays={(deletePeopleDays) => stored(({ change }) => change({ deletePeopleDays }))}
            onNeverLookUp={(lines) => stored(({ change }) => change({ neverLookUp: [...lines] }))}
          />
        </PrivacySection>
        <RequestsSection requests={requests} onExport={onExportRequests} />
        <BackupSection
          canSealKeys={vault !== undefined && vault !== 'none'}
          {...backupActions(database, settings, stored)}
        />
      </SettingsPage>
    </SettledControls>
  );
}
