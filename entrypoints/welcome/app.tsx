import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '@/components/settings/result';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { saveKey, testKey } from '@/entrypoints/options/actions';
import type { SaveInTurn } from '@/entrypoints/options/save-in-turn';
import { openSettings } from '@/entrypoints/sidepanel/open-settings';
import { identityLabel } from '@/lib/core/identity/key';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import { welcomeWords } from '@/lib/core/words/en/welcome';
import type { Pins } from '@/lib/core/profile/profile';
import type { SettingsState } from '@/lib/state/settings-store';
import { viewSample } from './sample';

interface AppProps {
  store: StoreApi<SettingsState>;
  save: SaveInTurn;
}

/** Joins settings and sample to the first page. */
export function App({ store, save }: AppProps) {
  const { settings, hints } = useStore(store);
  const [pins, setPins] = useState<Pins>({});
  useEffect(() => {
    document.title = welcomeWords.title;
  }, []);
  const { identity, profile, statuses } = viewSample(pins);
  const stored = (write: (state: SettingsState) => Promise<void>) =>
    save(write).then(
      () => true,
      () => false,
    );
  return (
    <WelcomePage
      keys={[
        {
          vendor: 'Crustdata',
          hint: hints['crustdata'],
          onSave: (key) => saveAndTest('crustdata', key),
          onTest: () => testKey('crustdata'),
        },
        {
          vendor: 'Apollo',
          hint: hints['apollo'],
          onSave: (key) => saveAndTest('apollo', key),
          onTest: () => testKey('apollo'),
        },
      ]}
      sample={{
        identityLabel: identityLabel(identity),
        profile,
        statuses,
        now: Date.now(),
        onPin: (field, key) => {
          const { [field]: _old, ...others } = pins;
          setPins(key === undefined ? others : { ...others, [field]: key });
          return Promise.resolve(true);
        },
        onCopy: (text) => navigator.clipboard.writeText(text),
      }}
      keepAnswersDays={settings.keepAnswersDays}
      enrichOnRightClick={settings.enrichOnRightClick}
      onKeepAnswersDays={(keepAnswersDays) => stored(({ change }) => change({ keepAnswersDays }))}
      onEnrichOnRightClick={(enrichOnRightClick) => stored(({ change }) => change({ enrichOnRightClick }))}
      onSettings={openSettings}
    />
  );
}

/** Saved first: a vendor that is down is no reason to lose what was pasted. */
async function saveAndTest(connection: 'crustdata' | 'apollo', key: string): Promise<Result> {
  const saved = await saveKey(connection, key);
  if (!saved.ok) return saved;
  const { ok, said } = await testKey(connection);
  return { ok, said: settingsKeysWords.savedAndTested(saved.said, said) };
}
