import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { AppearanceSection } from '@/components/settings/appearance-section';
import { BackupSection } from '@/components/settings/backup-section';
import { LookupsSection } from '@/components/settings/lookups-section';
import { PeopleSettings } from '@/components/settings/people-settings';
import { PrivacySection } from '@/components/settings/privacy-section';
import { RequestsSection } from '@/components/settings/requests-section';
import { SettingsPage } from '@/components/settings/settings-page';
import { SitesSection } from '@/components/settings/sites-section';
import type { SettingsState } from '@/lib/state/settings-store';
import { download } from '@/entrypoints/sidepanel/download';
import { eraseEverything } from './actions';
import { optionalProviders, ProviderSections } from './provider-sections';
import type { SaveInTurn } from './save-in-turn';
import { useSites } from './use-sites';
import { exportSettings, importSettings } from './settings-file';
import { SpendingSettings } from './spending-settings';
import { ZohoFields } from './zoho-fields';
import { ZohoSections } from './zoho-sections';

interface AppProps {
  store: StoreApi<SettingsState>;
  save: SaveInTurn;
  onExportRequests(): void;
}

/** Joins the settings store to the page's sections. */
export function App({ store, save, onExportRequests }: AppProps) {
  const state = useStore(store);
  const [problem, setProblem] = useState<string>();
  const { settings, requests } = state;

  // The section that a link names did not exist yet when the browser looked for it.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);

  const stored = async (write: (current: SettingsState) => Promise<void>) => {
    try {
      await save(write);
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(`Not saved. ${error instanceof Error ? error.message : 'Try again.'}`);
      return false;
    }
  };

  return (
    <SettingsPage problem={problem} vendors={optionalProviders}>
      <ProviderSections state={state} stored={stored} />
      <ZohoSections state={state} stored={stored} store={store} />
      <ZohoFields state={state} stored={stored} />
      <LookupsSection
        enrichOnRightClick={settings.enrichOnRightClick}
        keepAnswersDays={settings.keepAnswersDays}
        onEnrichOnRightClick={(enrichOnRightClick) => stored(({ change }) => change({ enrichOnRightClick }))}
        onKeepAnswersDays={(keepAnswersDays) => stored(({ change }) => change({ keepAnswersDays }))}
      >
        <SpendingSettings state={state} stored={stored} />
      </LookupsSection>
      <AppearanceSection
        theme={settings.theme}
        highContrast={settings.contrast === 'more'}
        singleKeys={settings.singleKeys}
        onTheme={(theme) => stored(({ change }) => change({ theme }))}
        onHighContrast={(on) => stored(({ change }) => change({ contrast: on ? 'more' : 'system' }))}
        onSingleKeys={(singleKeys) => stored(({ change }) => change({ singleKeys }))}
      />
      <SitesSection {...useSites()} />
      <PrivacySection onErase={eraseEverything}>
        <PeopleSettings
          deletePeopleDays={settings.deletePeopleDays}
          neverLookUp={settings.neverLookUp}
          onDeletePeopleDays={(deletePeopleDays) => stored(({ change }) => change({ deletePeopleDays }))}
          onNeverLookUp={(lines) => stored(({ change }) => change({ neverLookUp: [...lines] }))}
        />
      </PrivacySection>
      <RequestsSection requests={requests} onExport={onExportRequests} />
      <BackupSection
        onExport={() => download(exportSettings(settings, new Date()))}
        onImport={async (text) => {
          const imported = importSettings(text);
          if (!imported) return { ok: false, said: 'Not imported: this is no file of Facet’s settings.' };
          const isSaved = await stored(({ change }) => change(imported));
          return isSaved
            ? { ok: true, said: 'Imported. Keys are entered anew.' }
            : { ok: false, said: 'Not imported.' };
        }}
      />
    </SettingsPage>
  );
}
